import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const compressed = new Set([".html", ".js", ".json", ".svg"]);
const kept = new Map<string, Buffer>();

/** Text as a real host sends it: compressed once, then kept. */
function brotli(file: string): Buffer {
  const known = kept.get(file);
  if (known) return known;
  const packed = brotliCompressSync(readFileSync(file));
  kept.set(file, packed);
  return packed;
}

/** Serves folders as a static host would, with Brotli; the first that has a file wins. */
export function serve(folders: readonly string[], port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = folders
      .map((folder) => join(folder, path.endsWith("/") ? `${path}index.html` : path))
      .find((one) => existsSync(one) && statSync(one).isFile());
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    response.setHeader("Content-Type", types[type] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-store");
    if (compressed.has(type)) response.setHeader("Content-Encoding", "br").end(brotli(file));
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

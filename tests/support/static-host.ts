import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { root } from "./content.ts";

/*
 * A static host as Cloudflare Pages and Netlify are: it serves `dist`, and says and redirects what `_headers` and
 * `_redirects` there tell it to.
 */

const dist = join(root, "dist");

const linesOf = (file: string): string[] =>
  readFileSync(join(dist, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

/** "/en/share/*" → a pattern with the group `splat`; "/cards/:file" → one with the group `file`. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?()[\]]/g, "\\$&")
      .replace("*", "(?<splat>.*)")
      .replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`,
  );

interface Rule {
  readonly path: string;
  readonly headers: [name: string, value: string][];
}

/** The rules of `_headers`: a path, then its headers, indented. */
export function headerRules(): Rule[] {
  const rules: Rule[] = [];
  for (const line of linesOf("_headers"))
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
    else {
      const [name = "", value = ""] = line.trim().split(/: (.*)/);
      rules.at(-1)?.headers.push([name, value]);
    }
  return rules;
}

/** All that is said beside a path: the headers of every rule that fits it. */
export const headersOf = (path: string): [name: string, value: string][] =>
  headerRules().flatMap((rule) => (patternOf(rule.path).test(path) ? rule.headers : []));

/** Where `_redirects` leads from a path that has no file. */
export function redirectOf(path: string): { to: string; status: number } | undefined {
  for (const line of linesOf("_redirects")) {
    const [from = "", to = "", status] = line.split(/\s+/);
    const found = patternOf(from).exec(path);
    if (found)
      return {
        to: to.replace(/:(\w+)/g, (_, name: string) => found.groups?.[name] ?? ""),
        status: Number(status),
      };
  }
  return undefined;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

function answer(path: string, response: ServerResponse): void {
  const file = join(dist, normalize(path.endsWith("/") ? `${path}index.html` : path));
  const found = existsSync(file) && statSync(file).isFile();
  for (const [name, value] of headersOf(path)) response.setHeader(name, value);
  const redirect = found ? undefined : redirectOf(path);
  if (redirect) {
    response.writeHead(redirect.status, { Location: redirect.to }).end();
    return;
  }
  response.setHeader("Content-Type", types[extname(found ? file : "404.html")] ?? "application/octet-stream");
  response.writeHead(found ? 200 : 404).end(readFileSync(found ? file : join(dist, "404.html")));
}

export interface Host {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly stop: () => void;
}

const started = (server: Server, name: string): Promise<Host> =>
  new Promise((told) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      told({ origin: `http://${name}:${port}`, stop: () => void server.close() });
    });
  });

/** The built site, at an origin of its own. */
export const siteHost = (): Promise<Host> =>
  started(
    createServer(({ url = "/" }, response) =>
      answer(decodeURIComponent(new URL(url, "http://site").pathname), response),
    ),
    "127.0.0.1",
  );

/** Somebody else’s page at another origin, with headers of its own. */
export const otherHost = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> =>
  started(
    createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
      response.end(`<!doctype html><title>Somebody else’s page</title>${body}`);
    }),
    "localhost",
  );

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer as createHttp, get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./content.ts";

/*
 * Real web servers, where the machine has them, started with the examples of `.hosts` as they lie there, but for
 * the port and the folder.
 */

/** The path of a program: where the shell finds it, or where Debian puts servers. */
function program(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

const freePort = (): Promise<number> =>
  new Promise((told) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => told(typeof address === "object" && address ? address.port : 0));
    });
  });

type Start = (binary: string, port: number, site: string, home: string) => ChildProcess;

const caddy: Start = (binary, port, site, home) =>
  spawn(binary, ["run", "--adapter", "caddyfile", "--config", `${root}.hosts/Caddyfile`], {
    stdio: "ignore",
    env: { ...process.env, HOME: home, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: site },
  });

const nginx: Start = (binary, port, site, home) => {
  const example = readFileSync(`${root}.hosts/nginx.conf`, "utf8")
    .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
    .replace(/root .*;/, `root ${site};`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (one) => `${one}_temp_path ${home};`,
  );
  const types = join(dirname(binary), "../../etc/nginx/mime.types");
  const whole = `daemon off; pid ${home}/pid; error_log ${home}/errors; events { }
    http { access_log off; include ${types}; ${paths.join(" ")} ${example} }`;
  writeFileSync(`${home}/nginx.conf`, whole);
  return spawn(binary, ["-p", home, "-e", `${home}/errors`, "-c", `${home}/nginx.conf`], { stdio: "ignore" });
};

const starts = { caddy, nginx } as const;
export type ServerName = keyof typeof starts;

/** Which servers this machine has. */
export const here = (name: ServerName): boolean => program(name) !== undefined;

export interface WebServer {
  readonly address: string;
  /** The folder it serves. */
  readonly site: string;
  readonly stop: () => void;
}

/** Some of the built site, packed as `npm run pack` does, in a folder of its own. */
function packedSite(paths: readonly string[]): string {
  const site = mkdtempSync(join(tmpdir(), "hosts-site-"));
  // A server that root starts reads as somebody else.
  chmodSync(site, 0o755);
  for (const path of paths) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    cpSync(join(root, "dist", path), join(site, path), { recursive: true });
  }
  execFileSync("node", [`${root}src/hosting/pack.ts`, site], { stdio: "ignore" });
  return site;
}

/** Starts a server on some paths of the built site. Throws when it has not answered within five seconds. */
export async function serve(name: ServerName, paths: readonly string[]): Promise<WebServer> {
  const site = packedSite(paths);
  const home = mkdtempSync(join(tmpdir(), "hosts-"));
  const address = `http://127.0.0.1:${await freePort()}`;
  const server = starts[name](program(name) ?? name, Number(new URL(address).port), site, home);
  const stop = (): void => {
    server.kill();
    for (const folder of [site, home]) rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return { address, site, stop };
    await new Promise((later) => setTimeout(later, 100));
  }
  stop();
  throw new Error(`${name} does not answer at ${address}; expected its example in .hosts to start it`);
}

/** What a server sends, byte for byte: neither unpacked nor followed. */
export const sentBy = (
  url: string,
  accepts: string,
): Promise<{ encoding: string | undefined; body: Buffer }> =>
  new Promise((told, fail) => {
    get(url, { headers: { "Accept-Encoding": accepts } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        told({ encoding: answer.headers["content-encoding"], body: Buffer.concat(parts) }),
      );
    }).on("error", fail);
  });

/** Somebody else’s page, really served: a browser keeps a page that is only made up from reaching this machine. */
export async function hostPage(body: string): Promise<WebServer> {
  const port = await freePort();
  const server = createHttp((_, answer) => answer.setHeader("Content-Type", "text/html").end(body));
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return { address: `http://localhost:${port}/`, site: "", stop: () => void server.close() };
}

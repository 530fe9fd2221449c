import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { here, serve, type ServerName } from "../support/web-servers.ts";
import type { Figure } from "./figures.ts";
import { measured } from "./loading.ts";
import { waiting } from "./waiting.ts";

const seconds = 10;
const connections = 64;
const servers = ["caddy", "nginx"] as const satisfies readonly ServerName[];

/** Asks for one page after the other, as a browser that reads Brotli. */
const script = (
  paths: readonly string[],
): string => `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "br" })
end
`;

/** Debian’s `wrk` puts a server under load: what it printed. Throws when it fails. */
async function load(address: string, paths: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bench-load-"));
  const asks = join(folder, "pages.lua");
  writeFileSync(asks, script(paths));
  const wrk = spawn("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", asks, address]);
  let printed = "";
  wrk.stdout.on("data", (part: Buffer) => (printed += part.toString()));
  const [status] = (await once(wrk, "close")) as [number | null];
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`wrk failed:\n${printed}`);
  return printed;
}

const sum = (numbers: string): number =>
  [...numbers.matchAll(/\d+/g)].reduce((all, [one]) => all + Number(one), 0);

/** Answers other than the page, and connections that broke; wrk says nothing of either when there was none. */
const errorsIn = (printed: string): number =>
  sum(/Socket errors: (.*)/.exec(printed)?.[1] ?? "") +
  sum(/Non-2xx or 3xx responses: (.*)/.exec(printed)?.[1] ?? "");

async function under(name: ServerName, pages: readonly string[]): Promise<Figure[]> {
  const server = await serve(
    name,
    pages.map((path) => `${path.slice(1)}index.html`),
  );
  try {
    const printed = await waiting(`${name} under load`, load(server.address, pages));
    const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
    return [
      { id: `serving-${name}-rate`, what: `${name}: pages a second`, value: rate, unit: "/s" },
      {
        id: `serving-${name}-errors`,
        what: `${name}: errors`,
        value: errorsIn(printed),
        unit: "errors",
        promise: 0,
      },
    ];
  } finally {
    server.stop();
  }
}

/** Real web servers with the examples of `.hosts`, where the machine has them and a tool to put them under load. */
export async function serving(dist: string): Promise<Figure[]> {
  const loads = spawnSync("wrk", ["-v"]).error === undefined;
  const missing = [...servers.filter((name) => !here(name)), ...(loads ? [] : ["wrk"])];
  if (missing.length > 0)
    console.log(
      `  serving: this machine lacks ${missing.join(", ")} (on Debian: apt-get install ${missing.join(" ")})`,
    );
  if (!loads) return [];
  const pages = Object.values(measured(dist));
  const figures: Figure[] = [];
  for (const name of servers.filter(here)) figures.push(...(await under(name, pages)));
  return figures;
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figures.ts";

/** Builds the site with a cache of cards of its own: how long it took, and what it printed of its cards. */
function build(folder: string): { seconds: number; printed: string } {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    CARDS_CACHE: join(folder, "cache"),
  };
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync("astro", ["build", "--outDir", join(folder, "dist")], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`found a build that fails; expected a site\n${stdout}${stderr}`);
  return { seconds: (performance.now() - began) / 1000, printed: /^cards: .*$/m.exec(stdout)?.[0] ?? "" };
}

const numberIn = (printed: string, unit: string): number =>
  Number(new RegExp(`(\\d+) ${unit}`).exec(printed)?.[1] ?? Number.NaN);

/** The whole site with all its cards: drawn for the first time, then once more with none to draw. */
export function cardsPrinted(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-cards-"));
  try {
    const cold = build(folder);
    const warm = build(folder);
    return [
      { what: "cards drawn, cold", value: numberIn(cold.printed, "drawn"), unit: "cards" },
      { what: "cards a second, cold", value: numberIn(cold.printed, "a second"), unit: "/s", least: 20 },
      { what: "cards drawn, warm", value: numberIn(warm.printed, "drawn"), unit: "cards", promise: 0 },
      { what: "whole site, cold", value: cold.seconds, unit: "s", promise: 60 },
      { what: "whole site, warm", value: warm.seconds, unit: "s", promise: 15 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { format } from "prettier";
import type { Bench } from "../../src/domain/proof.ts";
import { isWithin } from "../../src/domain/standing.ts";
import { type Figure, promised, told } from "./figures.ts";
import { kinds } from "./sent.ts";

/** The pages of the first two tables, and what they are called there. */
const pages = {
  home: "home",
  article: "the heaviest article",
  chart: "a chart’s page",
  view: "a view of the explorer",
  explorer: "the explorer",
} as const;

type Find = (id: string) => Figure | undefined;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map(row).join("\n");

/** A figure, and where a promise is broken, that it is. */
const cell = (figure: Figure | undefined): string =>
  figure ? `${told(figure.value, figure.unit)}${isWithin(figure) ? "" : " (not kept)"}` : "–";

const paints = {
  "first paint": "first-paint",
  "largest paint": "largest-paint",
  "over its text alone": "paint-ratio",
  "over text and bare chart": "bare-ratio",
  blocking: "blocking",
  "layout shift": "shift",
} as const;

const opening = (find: Find): string =>
  table(
    ["on a slow phone", ...Object.keys(paints)],
    Object.entries(pages).map(([name, words]) => [
      words,
      ...Object.values(paints).map((id) => cell(find(`loading-${name}-${id}`))),
    ]),
  );

/** What was sent at first, and after an arrow after reading to the end, where that is more. */
function sent(find: Find, name: string, of: string): string {
  const [first, read] = ["first", "read"].map((when) => find(`loading-${name}-${when}-${of}`));
  const amount = (figure: Figure | undefined): string =>
    figure ? told(figure.value, "", figure.unit === "kB" ? 1 : 0) : "–";
  return first?.value === read?.value ? amount(first) : `${amount(first)} → ${amount(read)}`;
}

const travelled = (find: Find): string =>
  table(
    ["kB at first → read to the end", ...kinds, "all", "requests", "its text alone", "with a bare chart"],
    Object.entries(pages).map(([name, words]) => [
      words,
      ...[...kinds, "sent", "requests"].map((of) => sent(find, name, of)),
      ...["floor-sent", "bare-sent"].map((id) => cell(find(`loading-${name}-${id}`)).replace(" kB", "")),
    ]),
  );

const others = (figures: readonly Figure[]): string =>
  table(
    ["", "measured", "promised"],
    figures
      .filter(({ id }) => !id.startsWith("loading-"))
      .map((figure) => [figure.what, cell(figure), promised(figure)]),
  );

/** All that a bench measured, as Markdown: what .github/BENCH.md shows, and what the terminal does. */
export function report({ date, machine, figures }: Bench): Promise<string> {
  const find: Find = (id) => figures.find((one) => one.id === id);
  const { cores, memory, node, browser } = machine;
  const day = new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const measured = `Measured on ${day}: ${cores} cores, ${memory} GB of memory, Node ${node}, ${browser}.`;
  const loaded = figures.some(({ id }) => id.startsWith("loading-"));
  const parts = [measured, ...(loaded ? [opening(find), travelled(find)] : []), others(figures)];
  return format(parts.join("\n\n"), { parser: "markdown", printWidth: 110 });
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bench, benchSchema } from "../../src/domain/proof.ts";
import { root } from "../support/content.ts";
import { report } from "./report.ts";

const file = join(root, "content/data/proof/bench.json");
const page = join(root, ".github/BENCH.md");
const marked = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;

/** The figures that .github/BENCH.md and the page on the tests show. Throws when there are none, or they are not what they should be. */
export const stored = (): Bench => benchSchema.parse(JSON.parse(readFileSync(file, "utf8")));

/** The report of a bench as it stands between the marks of .github/BENCH.md. */
export const between = async (bench: Bench): Promise<string> => `\n${await report(bench)}\n`;

/** What stands between the marks of .github/BENCH.md; undefined without them. */
export const shown = (): string | undefined => marked.exec(readFileSync(page, "utf8"))?.[0];

/** Keeps the figures of a bench, for the page on the tests and in .github/BENCH.md. */
export async function store(bench: Bench): Promise<void> {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(benchSchema.parse(bench), null, 2)}\n`);
  const table = await between(bench);
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, () => table),
  );
}

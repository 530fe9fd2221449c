import { locales } from "../domain/locale.ts";
import type { Ledger } from "./ledger.ts";
import { shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

/** Checks what charts say of pages: the article of each exists, and no two have the same address. */
export function checkChartPages(ledger: Ledger, keys: ReadonlySet<string>, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const [id, { article, path }] of ledger.charts) {
    const file = `content/data/charts/${id}.yaml`;
    if (!keys.has(article)) {
      const expected = `the key of a page: ${[...keys].join(", ")}`;
      problems.push({ file, field: "article", found: shown(article), expected, mend: "correct the key" });
    }
    for (const locale of locales) {
      const address = `${locale}/${path[locale]}`;
      const earlier = seen.get(address);
      if (earlier) {
        const found = `${shown(path[locale])}, which ${earlier} has too`;
        const expected = "each path once in a language";
        problems.push({ file, field: `path.${locale}`, found, expected, mend: "choose another slug" });
      }
      seen.set(address, file);
    }
  }
}

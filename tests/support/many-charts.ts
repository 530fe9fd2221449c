import { readFileSync } from "node:fs";
import { exploreKey } from "../../src/routing/view-urls.ts";
import { type ContentPage, contentPageOf, contentPages, root } from "./content.ts";

const htmlAt = (path: string): string => readFileSync(`${root}dist${path}index.html`, "utf8");
const figure = /<figure class="chart [^]*? id="chart-([\w-]+)"[^]*?<\/figure>/g;
/** The explorer’s two take what they show out of its dataset, which no other page has. */
const isPlain = ({ key, locale }: ContentPage): boolean => locale === "en" && key !== exploreKey;
const style = /<style[^]*?<\/style>/g;

/** The chart under another name, for the same to stand on a page twice. */
const again = (html: string, id: string): string =>
  html.replaceAll(`"chart-${id}`, `"chart-${id}-again`).replaceAll(`"${id}.`, `"${id}-again.`);

/**
 * A page of an article with every chart of every English page in the place of its text, and each again: as built,
 * but for the policy, which knows the styles of one page only.
 */
export function pageOfManyCharts(): string {
  const pages = contentPages.filter(isPlain).map(({ path }) => htmlAt(path));
  const figures = new Map(
    pages.flatMap((page) => [...page.matchAll(figure)].map(([html, id = ""]) => [id, html])),
  );
  const styles = new Set(pages.flatMap((page) => page.match(style) ?? []));
  const charts = [...figures].map(([id, html]) => html + again(html, id)).join("");
  return htmlAt(contentPageOf("pay", "en").path)
    .replaceAll(style, "")
    .replace(/<meta http-equiv[^>]*>/, () => [...styles].join(""))
    .replace(
      /(<main[^>]*>)[^]*<\/main>/,
      (_, main: string) => `${main}<div class="wrap" id="opening">${charts}</div></main>`,
    );
}

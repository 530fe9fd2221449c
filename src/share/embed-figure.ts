import type { ChartFile } from "../charts/chart-file.ts";
import { builtSize } from "../charts/export/built-files.ts";
import { describe } from "../charts/kinds/alternatives.ts";
import { specify } from "../charts/kinds/index.ts";
import type { Table } from "../charts/spec.ts";
import { escaped } from "../charts/svg/markup.ts";
import { licence } from "../domain/licence.ts";
import type { ChartPage } from "../routing/chart-pages.ts";
import { absolute, type Site } from "../routing/urls.ts";

/** A chart as a picture, wherever nothing but a picture is taken. Addresses are absolute. */
export interface Figure {
  readonly title: string;
  /** The page of the chart. */
  readonly url: string;
  readonly src: string;
  /** In pixels of its page; the picture itself has twice as many. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
  /** Where its figures come from. */
  readonly sources: string;
  /** The name of the site, and the terms. */
  readonly credit: string;
}

const cells = (tag: "td" | "th", row: readonly string[]): string =>
  row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");

/** The same numbers as a table, without a style or a class. */
const tableHtml = ({ caption, head, rows }: Table): string =>
  `<table>${caption ? `<caption>${escaped(caption)}</caption>` : ""}<thead><tr>${cells("th", head)}</tr></thead><tbody>${rows
    .map(([name = "", ...rest]) => `<tr><th>${escaped(name)}</th>${cells("td", rest)}</tr>`)
    .join("")}</tbody></table>`;

/** The picture, its finding, its sources and the way back; with a table, its numbers as well. */
export function figureHtml(figure: Figure, table?: Table): string {
  const { title, url, src, width, height, alt, sources, credit } = figure;
  // `loading` first: a copy of the element takes its attributes one by one, and would fetch a picture it is not yet told to wait for.
  const picture = `<a href="${escaped(url)}"><img loading="lazy" src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a>`;
  const caption = `<figcaption>${escaped(title)}. ${escaped(sources)} <a href="${escaped(url)}">${escaped(credit)}</a></figcaption>`;
  return `<figure>${picture}${table ? tableHtml(table) : ""}${caption}</figure>`;
}

/** A chart as it opens, as a picture for the pages and feeds of others. */
export function chartFigure(page: ChartPage, published: ChartFile, address: string, site: Site): Figure {
  const { frame, facts, locale } = published;
  return {
    title: frame.title,
    url: address,
    src: absolute(page.file("png"), site),
    ...builtSize(published, address),
    alt: describe(specify(facts), locale),
    sources: frame.sources,
    credit: `${published.site}, ${licence}`,
  };
}

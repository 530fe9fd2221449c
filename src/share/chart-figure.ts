import type { Published } from "../charts/chart-file.ts";
import { builtSize } from "../charts/export/built-files.ts";
import { describe } from "../charts/kinds/alternatives.ts";
import { specify } from "../charts/kinds/index.ts";
import { licence } from "../domain/licence.ts";
import type { ChartPage } from "../routing/charts.ts";
import { absolute, type Site } from "../routing/urls.ts";
import type { Figure } from "./figure.ts";

/** A chart as it opens, as a picture for the pages and feeds of others. */
export function chartFigure(page: ChartPage, published: Published, address: string, site: Site): Figure {
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

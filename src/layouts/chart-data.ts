import { datesOf } from "../charts/facts/evidence.ts";
import { sourcesOf } from "../charts/facts/frame.ts";
import type { Published } from "../charts/facts/published.ts";
import { publisherOf } from "../domain/source.ts";
import { fill, sourceOf } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import type { ChartPage } from "../routing/charts.ts";
import { absolute, pageUrl, type Site } from "../routing/urls.ts";
import { dataset } from "../share/dataset.ts";
import type { Thing } from "../share/linked-data.ts";

const files = { csv: "text/csv", json: "application/json", png: "image/png", svg: "image/svg+xml" } as const;

/** The data of a chart, for machines that look for data. */
export function chartData(page: ChartPage, { frame, site: siteName }: Published, site: Site): Thing {
  const { locale, definition, url, article, file } = page;
  return dataset({
    locale,
    name: frame.title,
    description: fill(ledger(), locale, `${definition.shows[locale]} ${definition.hides[locale]}`),
    url: absolute(url, site),
    files: (["csv", "json", "png", "svg"] as const).map((name) => ({
      type: files[name],
      url: absolute(file(name), site),
    })),
    dates: datesOf(ledger(), definition),
    updated: article.facts.updated,
    sources: sourcesOf(ledger(), definition).map((id) => {
      const source = sourceOf(ledger(), id);
      return { name: publisherOf(source, locale), url: source.url };
    }),
    siteName,
    home: absolute(pageUrl(locale, ""), site),
  });
}

import { endsOf } from "../domain/date.ts";
import { licenceUrl } from "../domain/licence.ts";
import type { Locale } from "../domain/locale.ts";
import { organisation, type Thing } from "./linked-data.ts";
import type { Step } from "./meta.ts";

/** The data of a chart or of a view. Addresses are absolute; dates and periods as in the ledger. */
export interface Data {
  readonly locale: Locale;
  readonly name: string;
  /** From 50 to 5,000 characters, says the one search engine that reads it. */
  readonly description: string;
  readonly url: string;
  /** By MIME type: "text/csv". */
  readonly files: readonly { readonly type: string; readonly url: string }[];
  /** What its figures date from: days, months, years or intervals of them. */
  readonly dates: readonly string[];
  readonly updated: string;
  readonly sources: readonly Step[];
  readonly siteName: string;
  readonly home: string;
}

/** All that some dates span, as ISO 8601 has it: ["2023-04", "2020/2025-06"] → "2020/2025-06"; undefined for none. */
export function spanned(dates: readonly string[]): string | undefined {
  const ends = dates.map(endsOf);
  const from = ends.map((one) => one.from).toSorted()[0];
  // "2025" ends after "2025-06", so that a year is whole.
  const to = ends
    .map((one) => one.to)
    .toSorted((a, b) => (`${a}~` < `${b}~` ? -1 : 1))
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? from : `${from}/${to}`;
}

/** The data as a search engine for data sets finds it. */
export const dataset = (data: Data): Thing => ({
  "@type": "Dataset",
  name: data.name,
  description: data.description,
  url: data.url,
  inLanguage: data.locale,
  license: licenceUrl,
  isAccessibleForFree: true,
  creator: organisation(data.siteName, data.home),
  dateModified: data.updated,
  temporalCoverage: spanned(data.dates),
  isBasedOn: data.sources.map(({ name, url }) => ({ "@type": "CreativeWork", name, url })),
  distribution: data.files.map(({ type, url }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: url,
  })),
});

import type { Locale } from "../../domain/locale.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import { pageOf } from "../../routing/pages.ts";

/* At build only: the fields of a data note. */

/** A line of a field, and where it leads: to a source of the ledger, or to an address of ours. */
interface NoteLine {
  readonly text?: string;
  /** The id of a source, whose line follows. */
  readonly source?: string;
  readonly link?: { readonly url: string; readonly text: string; readonly download?: true };
}

/** A field of a data note: a sentence, or several lines. */
export interface NoteField {
  readonly label: string;
  readonly text?: string;
  readonly lines?: readonly NoteLine[];
  /** Short lines, side by side where there is room. */
  readonly columns?: true;
}

/** "Data analyst, data scientist. United Kingdom, all levels, 2023 to July 2025." */
export function cellField(
  locale: Locale,
  { jobs, where, level, from }: { jobs: readonly string[]; where: string; level?: string; from: number },
): NoteField {
  const strings = t(locale);
  const { date } = ledger().explorer.figures.provenance;
  const dates = format.date(locale, `${from}/${date}`);
  const levels = level ?? strings["explore.all-levels"];
  return {
    label: strings["data.which"],
    text: strings["data.cell"](jobs.join(", "), format.capital(where), levels, dates),
  };
}

/** The file of records, by its name, size and checksum, and the source that publishes it. */
export function fileField(locale: Locale): NoteField {
  const strings = t(locale);
  const { source, file, rows, sha256 } = ledger().explorer.figures.provenance;
  const named = `${strings["view.rows"](file, format.number(locale, rows))} SHA-256 ${sha256}`;
  return { label: strings["view.file"], lines: [{ source }, { text: named }] };
}

/** The exchange rates of some days or years, and the source of all of them. */
export function ratesField(
  locale: Locale,
  rates: readonly { date: string; perEuro: { USD: number; GBP: number } }[],
): NoteField {
  const strings = t(locale);
  const lines = rates.map(({ date, perEuro: { USD, GBP } }) => ({
    text: strings["charts.rate"](
      format.date(locale, date),
      format.rate(locale, USD, "USD"),
      format.rate(locale, GBP, "GBP"),
    ),
  }));
  return { label: strings["charts.rates"], lines, columns: true };
}

/** Who publishes the rates, and how what they give is rounded. */
export const roundingField = (locale: Locale): NoteField => ({
  label: t(locale)["data.conversion"],
  lines: [{ source: ledger().rates.source }, { text: t(locale)["data.rounding"] }],
});

/** How to compute it again: the figures as files, and the method. */
export async function againField(locale: Locale, files: readonly NoteLine[]): Promise<NoteField> {
  const { url } = await pageOf("method", locale);
  const method = { link: { url, text: t(locale)["data.method"] } };
  return { label: t(locale)["data.again"], lines: [...files, method], columns: true };
}

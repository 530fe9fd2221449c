import { since } from "../../domain/pay-cell.ts";
import { rateOn } from "../../domain/rates.ts";
import { book } from "../../explorer/bound.ts";
import { cellOf, countryOf, elsewhereOf, jobOf } from "../../explorer/book.ts";
import { counted } from "../../explorer/facts.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import type { ViewPage } from "../../routing/view-pages.ts";
import { againField, cellField, fileField, type NoteField, ratesField, roundingField } from "./fields.ts";

/** The data note of a view of the explorer: one cell, and those of its years. */
export async function noteOfView(page: ViewPage): Promise<NoteField[]> {
  const { locale, job, level, country } = page;
  const strings = t(locale);
  const { currency, name } = countryOf(book(), country);
  const unit = strings["chart.unit"](strings[`currency.${currency}`], strings["period.year"]);
  const left = elsewhereOf(book(), page);
  const leftOut = left
    ? strings["explore.elsewhere"](format.number(locale, left))
    : strings["view.left-none"];
  const { last } = ledger().explorer.figures.provenance.years;
  return [
    cellField(locale, {
      jobs: [jobOf(book(), job).name[locale]],
      where: name[locale],
      ...(level && { level: strings[`level.${level}`] }),
      from: since,
    }),
    { label: strings["charts.records"], text: `${counted(locale, cellOf(book(), page))}.` },
    fileField(locale),
    {
      label: strings["view.left-out"],
      text: level && left ? strings["view.left-levels"](leftOut) : leftOut,
    },
    { label: strings["data.rule"], text: strings["data.rule-quantiles"] },
    {
      label: strings["view.amounts"],
      text: `${format.capital(unit)}, ${strings["basis.gross"]}. ${strings["explore.pooled"]}`,
    },
    ratesField(locale, [rateOn(ledger().rates, String(last))]),
    roundingField(locale),
    await againField(locale, [
      { link: { url: page.file("csv"), text: strings["take.csv"], download: true } },
      { link: { url: page.file("json"), text: strings["view.json"], download: true } },
    ]),
  ];
}

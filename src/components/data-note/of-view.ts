import { since } from "../../domain/pay-cell.ts";
import { rateOn } from "../../domain/rates.ts";
import { payDataset } from "../../explorer/build-dataset.ts";
import { cellOf, countryOf, elsewhereOf, jobOf } from "../../explorer/pay-dataset.ts";
import { countLabel } from "../../explorer/chart-data.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import type { ViewPage } from "../../routing/view-pages.ts";
import { againField, cellField, fileField, type NoteField, ratesField, roundingField } from "./fields.ts";

/** The data note of a view of the explorer: one cell, and those of its years. */
export async function noteOfView(page: ViewPage): Promise<NoteField[]> {
  const { locale, job, level, country } = page;
  const strings = t(locale);
  const { currency, name } = countryOf(payDataset(), country);
  const unit = strings["chart.unit"](strings[`currency.${currency}`], strings["period.year"]);
  const left = elsewhereOf(payDataset(), page);
  const leftOut = left
    ? strings["explore.elsewhere"](format.number(locale, left))
    : strings["view.left-none"];
  const { last } = ledger().explorer.figures.provenance.years;
  return [
    cellField(locale, {
      jobs: [jobOf(payDataset(), job).name[locale]],
      where: name[locale],
      ...(level && { level: strings[`level.${level}`] }),
      from: since,
    }),
    { label: strings["charts.records"], text: `${countLabel(locale, cellOf(payDataset(), page))}.` },
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

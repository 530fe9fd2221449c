import type { Locale } from "../../domain/locale.ts";
import type { PayDataset } from "../../explorer/pay-dataset.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import { againField, fileField, type NoteField, ratesField, roundingField } from "./fields.ts";

/** The data note of the explorer, whatever is chosen there: its file, its rules, its rates. `file`, `views`: addresses. */
export async function noteOfExplorer(
  dataset: PayDataset,
  locale: Locale,
  { file, views }: { file: string; views: string },
): Promise<NoteField[]> {
  const strings = t(locale);
  const { rows, date } = ledger().explorer.figures.provenance;
  const rates = Object.entries(dataset.dated).map(([year, { perEuro }]) => ({ date: year, perEuro }));
  return [
    { label: strings["data.which"], text: strings["data.chosen"] },
    {
      label: strings["charts.records"],
      text: strings["explore.rows"](format.number(locale, rows), format.date(locale, date)),
    },
    fileField(locale),
    { label: strings["data.rule"], text: `${strings["data.rule-quantiles"]} ${strings["data.rule-offer"]}` },
    ratesField(locale, rates),
    roundingField(locale),
    await againField(locale, [
      { link: { url: file, text: strings["explore.file"], download: true } },
      { link: { url: views, text: strings["explore.views"] } },
    ]),
  ];
}

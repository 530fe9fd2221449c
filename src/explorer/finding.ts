import type { Locale } from "../domain/locale.ts";
import { capital, money, number } from "../i18n/format.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { t } from "../i18n/strings.ts";
import { quantileAt, since } from "../domain/pay-cell.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import { type PayDataset, cellOf, countryOf, jobOf } from "./pay-dataset.ts";
import { countLabel } from "./chart-data.ts";
import { viewName, type ViewKey } from "./view-keys.ts";

/* At build only: what the page of a view says it found, for its heading and for those who link to it. */

/** Whose pay a view is: "Senior data scientists in France". */
function whoOf(dataset: PayDataset, { job, country, level }: ViewKey, locale: Locale): string {
  const strings = t(locale);
  const people = jobOf(dataset, job).people[locale];
  const where = countryOf(dataset, country).where[locale];
  return capital(
    level
      ? strings["view.who-level"](people, where, strings[`view.level.${level}`])
      : strings["view.who"](people, where),
  );
}

/** A view by its names: "Data scientist, senior, France". */
export function namesOf(dataset: PayDataset, { job, country, level }: ViewKey, locale: Locale): string {
  const names = [
    jobOf(dataset, job).name[locale],
    ...(level ? [t(locale)[`level.${level}`]] : []),
    countryOf(dataset, country).name[locale],
  ];
  return names.join(", ");
}

/** What was found in a view. */
interface Finding {
  /** As a sentence, which says so when it is indicative only. */
  readonly title: string;
  /** Short enough for a card. */
  readonly brief: string;
  /** For those who link to it, from its figures. */
  readonly description: string;
  readonly median: string;
  readonly records: string;
}

const known = new WeakMap<PayDataset, Map<string, Finding>>();

/** What was found in a view, put into words once for its page and all that lead to it. Throws under ten adverts. */
export function findingOf(dataset: PayDataset, view: ViewKey, locale: Locale): Finding {
  const findings = known.get(dataset) ?? new Map<string, Finding>();
  known.set(dataset, findings);
  const key = `${locale} ${viewName(view)}`;
  const finding = findings.get(key) ?? find(dataset, view, locale);
  findings.set(key, finding);
  return finding;
}

function find(dataset: PayDataset, view: ViewKey, locale: Locale): Finding {
  const strings = t(locale);
  const cell = cellOf(dataset, view);
  const { currency } = countryOf(dataset, view.country);
  const [p25, p50, p75, p90] = [25, 50, 75, 90].map((step) => {
    const value = cell && quantileAt(cell, step);
    return value === undefined ? "" : money(locale, { low: value, high: value }, currency);
  });
  if (!cell || !p25 || !p50 || !p75 || !p90)
    throw new Error(
      `found ${cell?.n ?? 0} records of ${namesOf(dataset, view, locale)}; expected ten adverts`,
    );
  const thin = thicknessOf(cell.adverts) === "indicative";
  const [who, what] = [whoOf(dataset, view, locale), namesOf(dataset, view, locale)];
  const records = countLabel(locale, cell);
  return {
    title: thin
      ? strings["view.finding-thin"](who, p50, number(locale, cell.n), number(locale, cell.adverts))
      : strings["view.finding"](who, p50),
    brief: strings[thin ? "view.brief-thin" : "view.brief"](what, p50),
    description: strings["view.description"](
      explorerStrings(locale)["explore.spread"](p25, p75, p90),
      records,
      strings["explore.since"](String(since)),
    ),
    median: p50,
    records,
  };
}

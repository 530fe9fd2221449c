import type { ListedRecord } from "../../../domain/explorer.ts";
import type { Locale } from "../../../domain/locale.ts";
import { currencies, type Currency } from "../../../domain/money.ts";
import { advertsIn } from "../../../domain/thin-data.ts";
import { money, number, region } from "../../../i18n/format.ts";
import { t } from "../../../i18n/strings.ts";
import { fill, type Ledger } from "../../../ledger/ledger.ts";
import { claimIn, toneAt } from "../../data/claims.ts";
import { amountAt, DateBook } from "../../data/money-data.ts";
import { fromRecords, recordsOf } from "../../data/record-cells.ts";
import type { ChartBuild } from "../builds.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { DotGroup, DotsFacts } from "./dots-spec.ts";

const isOurs = (code: string): code is Currency => currencies.some((one) => one === code);

/** The published amount of a record: 56000, EUR → "€56,000"; 100000, CAD → "CAD 100,000" | "100 000 CAD". */
function printed(locale: Locale, { amount, currency }: ListedRecord): string {
  if (isOurs(currency)) return money(locale, { low: amount, high: amount }, currency);
  return locale === "fr"
    ? `${number(locale, amount)}\u202f${currency}`
    : `${currency}\u202f${number(locale, amount)}`;
}

/** The records of a job, those alike in year, country, level and currency put together. */
function dotsFacts(ledger: Ledger, definition: DefinitionOf<"dots">, locale: Locale): DotsFacts {
  const records = recordsOf(ledger, definition.job);
  const strings = t(locale);
  const dates = new DateBook(ledger);
  const name = fill(ledger, locale, definition.line.name[locale]);
  const line = {
    name,
    head: strings["chart.head"](name),
    amount: amountAt(ledger, dates, definition.line.at),
    claim: claimIn(definition.line.at),
    tone: toneAt(ledger, definition.line.at),
  };
  const alike = Map.groupBy(records, ({ country, year, level, currency }) =>
    [country, year, level, currency].join(),
  );
  const groups = [...alike.values()].flatMap((rows): DotGroup[] => {
    const [first] = rows;
    if (!first) return [];
    const country = ledger.explorer.countries[first.country]?.name[locale] ?? region(locale, first.country);
    const under = `${country}, ${first.year}, ${strings[`level.${first.level}`]}`;
    const published = {
      currency: first.currency,
      amounts: rows.map(({ amount }) => amount),
      labels: rows.map((row) => printed(locale, row)),
    };
    return [
      {
        under,
        dated: dates.on(String(first.year)),
        usd: rows.map(({ usd }) => usd),
        ...(first.currency !== "USD" && { published }),
      },
    ];
  });
  const claimed = (ref: string) => ({
    amount: amountAt(ledger, dates, ref),
    claim: claimIn(ref),
    tone: toneAt(ledger, ref),
  });
  const { guess } = definition;
  const against = guess && {
    headline: claimed(guess.headline.figure),
    median: { ...claimed(guess.median.figure), of: fill(ledger, locale, guess.median.of[locale]) },
  };
  return {
    kind: "dots",
    locale,
    claim: definition.claim,
    tone: toneAt(ledger, definition.claim),
    currency: definition.currency,
    per: "year",
    ...dates.facts,
    line,
    groups,
    reaching: fill(ledger, locale, definition.reaching[locale]),
    ...(against && { guess: against }),
  };
}

export const dotsBuild: ChartBuild<"dots"> = {
  ...fromRecords,
  facts: dotsFacts,
  counts: (ledger, { job }) => {
    const { length: n } = recordsOf(ledger, job);
    return [{ n, adverts: advertsIn(n) }];
  },
  dates: (ledger, { job }) => recordsOf(ledger, job).map(({ year }) => String(year)),
  currencies: (ledger, { job }) => recordsOf(ledger, job).map(({ currency }) => currency),
  headline: (_, { claim }) => ({ claim }),
};

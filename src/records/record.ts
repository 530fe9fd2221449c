import isoCountries from "countries-list/minimal/countries.2to3.min.json" with { type: "json" };
import { currencies } from "../domain/money.ts";
import { type Level, levels } from "../domain/pay-cell.ts";
import { indexColumns, type Row } from "./csv-rows.ts";
import { quoted } from "./tidy.ts";

/** What the figures need of a row. */
export interface SalaryRecord {
  readonly year: number;
  readonly level: Level;
  readonly title: string;
  /** Gross, a year, in `currency`; never the publisher's dollars, whose rates are off. */
  readonly amount: number;
  readonly currency: string;
  /** The publisher’s own conversion into dollars, shown beside single records only. */
  readonly usd: number;
  /** That of the employer. */
  readonly country: string;
}

type Column = (typeof indexColumns)[number];
const at = (row: Row, column: Column): string => row[indexColumns.indexOf(column)] ?? "";

/** The countries of ISO 3166, and Kosovo under the code that the index and the European Union use. */
const countries = new Set(Object.keys(isoCountries));
/** The currencies of ISO 4217, those of the past included: a record of 2020 may be paid in one. */
const isoCurrencies = new Set(Intl.supportedValuesOf("currency"));

/** No title is longer: the longest of the index has 41 letters. What matches titles need not be faster than its length. */
const longestTitle = 200;
/** What anyone earns in a year, in a currency that figures are in: the index itself goes from 14,000 to 800,000. */
const amounts = { least: 1000, most: 10_000_000 };

/** What a row must have in each column the figures use. */
const forms: readonly { column: Column; holds: (field: string) => boolean; expected: string }[] = [
  {
    column: "experience_level",
    holds: (field) => levels.some((level) => level === field),
    expected: `one of ${levels.join(", ")}`,
  },
  { column: "job_title", holds: (field) => field !== "", expected: "a title" },
  {
    column: "job_title",
    holds: (field) => field.length <= longestTitle,
    expected: `a title of at most ${longestTitle} letters`,
  },
  {
    column: "job_title",
    holds: (field) => !/[\p{Cc}\ufffd]/u.test(field),
    expected: "letters one can read: one was lost in another encoding",
  },
  {
    column: "salary",
    holds: (field) => /^[1-9]\d{0,14}$/.test(field),
    expected: "a whole number above zero, in digits alone",
  },
  {
    column: "salary_in_usd",
    holds: (field) => /^[1-9]\d{0,14}$/.test(field),
    expected: "a whole number above zero, in digits alone",
  },
  {
    column: "salary_currency",
    holds: (field) => isoCurrencies.has(field),
    expected: "a currency code of ISO 4217, such as USD",
  },
  {
    column: "company_location",
    holds: (field) => countries.has(field),
    expected: "a country code of ISO 3166, such as GB for the United Kingdom or GR for Greece",
  },
];

const refusal = (row: Row, column: Column, expected: string): string =>
  `found ${column} “${quoted(at(row, column))}”, expected ${expected}`;

/** The years a record may be of. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A row as a record, or in words why it is none. */
export function recordFrom(row: Row, years: Years): SalaryRecord | string {
  const year = /^\d{4}$/.test(at(row, "work_year")) ? Number(at(row, "work_year")) : NaN;
  if (!(year >= years.first && year <= years.last))
    return refusal(row, "work_year", `a year from ${years.first} to ${years.last}`);
  const wrong = forms.find(({ column, holds }) => !holds(at(row, column)));
  if (wrong) return refusal(row, wrong.column, wrong.expected);
  const amount = Number(at(row, "salary"));
  const currency = at(row, "salary_currency");
  if (currencies.some((one) => one === currency) && (amount < amounts.least || amount > amounts.most))
    return refusal(row, "salary", `gross pay of a year in ${currency}, from 1,000 to 10,000,000`);
  return {
    year,
    level: at(row, "experience_level") as Level,
    // Letters of double width, ligatures and the like are the letters they stand for.
    title: at(row, "job_title").normalize("NFKC"),
    amount,
    currency,
    usd: Number(at(row, "salary_in_usd")),
    country: at(row, "company_location"),
  };
}

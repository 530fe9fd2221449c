import { type Level, levels } from "../domain/pay-cell.ts";
import { columns, type Row } from "./rows.ts";

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

type Column = (typeof columns)[number];
const at = (row: Row, column: Column): string => row[columns.indexOf(column)] ?? "";

/** What a row must have in each column the figures use. */
const forms: readonly { column: Column; form: RegExp; expected: string }[] = [
  { column: "work_year", form: /^20\d\d$/, expected: "a year" },
  {
    column: "experience_level",
    form: new RegExp(`^(?:${levels.join("|")})$`),
    expected: `one of ${levels.join(", ")}`,
  },
  { column: "job_title", form: /\S/, expected: "a title" },
  { column: "salary", form: /^[1-9]\d{0,14}$/, expected: "a whole number above zero" },
  { column: "salary_in_usd", form: /^[1-9]\d{0,14}$/, expected: "a whole number above zero" },
  { column: "salary_currency", form: /^[A-Z]{3}$/, expected: "a currency code of three capital letters" },
  { column: "company_location", form: /^[A-Z]{2}$/, expected: "a country code of two capital letters" },
];

/** A row as a record, or in words why it is none. */
export function recordFrom(row: Row): SalaryRecord | string {
  const wrong = forms.find(({ column, form }) => !form.test(at(row, column)));
  if (wrong) {
    const found = at(row, wrong.column).slice(0, 60);
    return `found ${wrong.column} “${found}”, expected ${wrong.expected}`;
  }
  return {
    year: Number(at(row, "work_year")),
    level: at(row, "experience_level") as Level,
    title: at(row, "job_title"),
    amount: Number(at(row, "salary")),
    currency: at(row, "salary_currency"),
    usd: Number(at(row, "salary_in_usd")),
    country: at(row, "company_location"),
  };
}

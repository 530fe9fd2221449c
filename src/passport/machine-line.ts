import type { Claim, Kind } from "../domain/claim.ts";
import { endsOf } from "../domain/date.ts";
import type { Locale } from "../domain/locale.ts";
import { type Figure, isMoney, spanOf } from "../domain/figure.ts";

/** The kind of document, as on a travel document: press, one advert or several, statistic, records, other. */
const letters: Record<Kind, string> = {
  press: "P",
  advert: "O",
  adverts: "O",
  statistic: "S",
  survey: "S",
  calculation: "R",
  study: "X",
  statement: "X",
  law: "X",
};

/** Columns of a passport, and of a home page or share card. */
export type Columns = 30 | 44;

const pad = (text: string, columns: number): string => text.slice(0, columns).padEnd(columns, "<");
const filled = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, "<");

/** 45500 → "45500", 1.32 → "1F32" (F for the point), 2000000 → "2M"; 175000 in a range → "175K". */
function digits(value: number, short: boolean): string {
  if (short && value >= 1_000_000 && value % 100_000 === 0) return `${value / 1_000_000}M`.replace(".", "F");
  if (short && value >= 1000 && value % 100 === 0) return `${value / 1000}K`.replace(".", "F");
  return String(value).replace(".", "F");
}

const unitCodes = {
  count: "QTY",
  percent: "PCT",
  "per-million": "PPM",
  "per-10k": "PTT",
  times: "MUL",
  ratio: "RAT",
} as const;

function valueCode(figure: Figure): string {
  const { low, high } = spanOf(figure);
  const value = low === high ? digits(low, false) : `${digits(low, true)}<${digits(high, true)}`;
  if (isMoney(figure)) return `${figure.currency}${value}`;
  return figure.of === undefined ? `${unitCodes[figure.unit]}${value}` : `${value}OF${figure.of}`;
}

/** "2023-04-03" → "230403"; a part nobody gave is "<": "2023-04" → "2304<<". Of an interval, its end. */
function dateCode(date: string): string {
  const [year = "", month = "", day = ""] = endsOf(date).to.split("-");
  return `${year.slice(2)}${pad(month, 2)}${pad(day, 2)}`;
}

const recordsCode = (records: Papered["records"]): string =>
  typeof records === "number" ? `N${records}` : records === "none" ? "N0" : "N";

/**
 * The check digit of travel documents (ICAO 9303): weights 7, 3, 1; letters count from A = 10; "<" is 0.
 * "EUR300000<Y<U<230403<N0" → one digit.
 */
export function checkDigit(text: string): string {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((total, letter, place) => {
    const value = letter === "<" ? 0 : Number.parseInt(letter, 36);
    return total + value * (weights[place % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}

/** What the machine lines need to know of a claim; a number of the site itself, which no claim holds, has it too. */
type Papered = Pick<Claim, "kind" | "place" | "mrz" | "date"> & {
  readonly records: Exclude<Claim["records"], "cells">;
};

/** The two machine lines of a claim's passport, of equal width; the last character is a check digit. */
export function machineLines(
  claim: Papered,
  figure: Figure | undefined,
  columns: Columns,
  locale: Locale,
): [string, string] {
  const [nickname, speaker] = [claim.mrz.nickname, claim.mrz.speaker].map((text) =>
    typeof text === "string" ? text : text[locale],
  );
  const first = `${letters[claim.kind]}<${claim.place.code}<${filled(nickname ?? "")}<<${filled(speaker ?? "")}`;
  const money = figure && isMoney(figure);
  const period = money ? figure.period.charAt(0).toUpperCase() : "X";
  const basis = money ? { gross: "G", net: "N", unknown: "U" }[figure.basis] : "X";
  const records = figure?.records ?? claim.records;
  const value = figure ? valueCode(figure) : "CLAIM";
  const second = pad(
    `${value}<${period}<${basis}<${dateCode(figure?.date ?? claim.date)}<${recordsCode(records)}`,
    columns - 1,
  );
  return [pad(first, columns), second + checkDigit(second)];
}

import { endsOf } from "../domain/date.ts";
import { type Figure, isMoney, type Quantity, spanOf } from "../domain/figure.ts";
import { type Locale, localeFacts } from "../domain/locale.ts";
import type { Currency, Span } from "../domain/money.ts";

/*
 * Every number, amount and date a reader sees is written here. Dates are written at build only, by `Intl`.
 * Ranges are put together by hand, because `Intl`'s own differ between versions of its data.
 */

/** U+202F, the narrow no-break space of French typography. */
const thin = "\u202f";
/** U+00A0: what must not part at the end of a line. */
const bound = "\u00a0";
const dash = "–";

const tag = (locale: Locale): string => localeFacts[locale].tag;

/** As `Intl` writes them, up to three decimals. */
const finest = 3;
/** 1.0005 is a little less in binary; it is a half all the same. */
const nudge = 1 + Number.EPSILON;
const thousands = /\B(?=(?:\d{3})+$)/g;
const idle = /0+$/;

/**
 * 45500 → "45,500" | "45 500" (U+202F); halves go away from zero. Written by hand: the first `Intl.NumberFormat` of
 * a page keeps a slow phone 50 to 90 ms from anything else, while the engine lists its locales.
 */
export function number(locale: Locale, value: number, digits = 0): string {
  const { group, decimal } = localeFacts[locale];
  const [units = "", fraction = ""] = (value * nudge).toFixed(Math.max(digits, finest)).split(".");
  const shown = fraction.slice(0, digits) + fraction.slice(digits).replace(idle, "");
  return units.replace(thousands, group) + (shown && decimal + shown);
}

const numberRange = (locale: Locale, { low, high }: Span, digits = 0): string =>
  low === high
    ? number(locale, low, digits)
    : `${number(locale, low, digits)}${dash}${number(locale, high, digits)}`;

const symbols: Record<Currency, string> = { EUR: "€", GBP: "£", USD: "$" };

/** Cents are shown for a whole span as soon as one of its ends has any, but not from a hundred on. */
const centsOf = ({ low, high }: Span): number => (Number.isInteger(low) && Number.isInteger(high) ? 0 : 2);
const whole = 100;
/** The decimals that show the first two figures of an amount under ten cents, no more than it has: 0.0076 → 4; 0.05 → 2. */
const finer = (amount: number): number =>
  amount > 0 && amount < 0.1
    ? Math.min(1 - Math.floor(Math.log10(amount)), String(amount).split(".")[1]?.length ?? 0)
    : 0;

/** { low: 1.32, high: 2 }, USD → "$1.32–2.00" | "1,32–2,00 $"; 77.4 to 148 → "$77.40–148"; one end only: "€45,500" | "45 500 €". */
export function money(locale: Locale, span: Span, currency: Currency): string {
  const digits = centsOf(span);
  const end = (amount: number) =>
    number(locale, amount, amount < whole ? Math.max(digits, finer(amount)) : 0);
  const amounts = span.low === span.high ? end(span.low) : `${end(span.low)}${dash}${end(span.high)}`;
  return locale === "fr" ? `${amounts}${thin}${symbols[currency]}` : `${symbols[currency]}${amounts}`;
}

/** The price of a euro, with four decimals as the central bank gives it: 1.087, USD → "$1.0870" | "1,0870 $". */
export function rate(locale: Locale, value: number, currency: Currency): string {
  const amount = number(locale, value, 4);
  return locale === "fr" ? `${amount}${thin}${symbols[currency]}` : `${symbols[currency]}${amount}`;
}

/** 3 of 73 → "3 of 73" | "3 sur 73" (never parted); 7 % → "7%" | "7 %"; ×5; 144 stays 144: the sentence says per what. */
function quantity(locale: Locale, figure: Quantity): string {
  const text = numberRange(locale, spanOf(figure));
  if (figure.unit === "percent") return locale === "fr" ? `${text}${thin}%` : `${text}%`;
  if (figure.unit === "times") return `×${text}`;
  if (figure.of === undefined) return text;
  return `${text}${bound}${locale === "fr" ? "sur" : "of"}${bound}${number(locale, figure.of)}`;
}

/** Keeps the ranges of a running text on one line: browsers break after a dash. For HTML; a drawing never breaks. */
export const unbroken = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, `\u2060${dash}\u2060`);

/** The figure as a label, a table or a passport prints it, without its period. */
export const figure = (locale: Locale, value: Figure): string =>
  isMoney(value) ? money(locale, spanOf(value), value.currency) : quantity(locale, value);

/** A range as a sentence says it. French says "1,32 à 2,00 $" where a table prints "1,32–2,00 $". */
export const inSentence = (locale: Locale, range: string): string =>
  locale === "fr" ? range.replace(/(?<=\d)–(?=\d)/, ` à${bound}`) : range;

/** Made once a language and precision: a site of hundreds of pages prints thousands of dates. */
const dateFormatters = new Map<string, Intl.DateTimeFormat>();

function dateFormatter(locale: Locale, toTheDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${toTheDay}`;
  const known = dateFormatters.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(tag(locale), { ...options, ...(toTheDay && { day: "numeric" }) });
  dateFormatters.set(key, format);
  return format;
}

/** "2023-04-03" → "3 April 2023" | "3 avril 2023" (U+00A0 after the day); "2023-04" → "April 2023"; "2023" → "2023". */
function partialDate(locale: Locale, date: string): string {
  const [year = date, month, day] = date.split("-");
  if (!month) return year;
  const text = dateFormatter(locale, day !== undefined).format(
    new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`),
  );
  // French counts the first of a month, and keeps a day with its month.
  return locale === "fr" && day ? text.replace(/^1 /, "1er ").replace(" ", bound) : text;
}

/** A date as precise as it is known, or an interval: "2021-11/2022-02" → "November 2021 to February 2022". */
export function date(locale: Locale, value: string): string {
  const { from, to } = endsOf(value);
  if (from === to) return partialDate(locale, from);
  return `${partialDate(locale, from)} ${locale === "fr" ? "à" : "to"} ${partialDate(locale, to)}`;
}

/** "CH", fr → "Suisse": a country of the records that content/data/countries.yaml does not have. */
export const region = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(tag(locale), { type: "region" }).of(code) ?? code;

/** "2026-11-22" → "22 Nov 2026" | "22/11/2026", as on a stamp. */
export const stampDate = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(tag(locale), {
    day: locale === "fr" ? "2-digit" : "numeric",
    month: locale === "fr" ? "2-digit" : "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));

/** "in France" → "In France": the beginning of a sentence put together from parts. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { type Tone, toneOf, type Verdict } from "../domain/claim.ts";
import { type Figure, isMoney, type Money, spanOf } from "../domain/figure.ts";
import type { Locale } from "../domain/locale.ts";
import { commonCurrency, convertSpan } from "../domain/money.ts";
import { rateOn } from "../domain/rates.ts";
import { type Reading, readings } from "../domain/source.ts";
import * as format from "../i18n/format.ts";
import { countsIn } from "../i18n/records.ts";
import { type Dictionary, t } from "../i18n/strings.ts";
import { countsOf } from "../ledger/cells.ts";
import { figureOf, fill, type Ledger, type LedgerClaim, sourceOf } from "../ledger/ledger.ts";
import { machineLines } from "./machine-line.ts";

/** One numbered field of a passport, with its label's key so that both languages can be printed. */
export interface Field {
  readonly label: keyof Dictionary & `passport.${string}`;
  readonly value: string;
}

/** A figure as a sentence prints it, with its conversion when it is money in another currency. */
export interface Printed {
  readonly text: string;
  /** In euros: amount, and the date of the rate. Never without the original beside it. */
  readonly euros: { amount: string; date: string } | undefined;
}

/** All that the passport of a claim prints, resolved in one language. One passport holds all its figures. */
export interface Papers {
  readonly id: string;
  /** "€45,500"; undefined when the claim states no figure. */
  readonly numeral: string | undefined;
  /** What the numeral counts, where it does not say so itself: "prompt engineer, 2025, per 10,000". */
  readonly what: string;
  readonly statement: string;
  readonly tone: Tone;
  readonly original: string | undefined;
  readonly euros: Printed["euros"];
  /** The claim’s other figures, each with what it is and what sets it apart. */
  readonly others: readonly { label: string; text: string }[];
  readonly fields: readonly Field[];
  readonly became: string;
  /** "Corrected on 30 November 2026.", when the claim ever was. */
  readonly corrected: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly sourceUrl: string;
  /** The digits its rosette is drawn from. */
  readonly digits: string | undefined;
  readonly lines: readonly [string, string];
}

const originalOf = (locale: Locale, { original }: Money): string | undefined =>
  original && format.money(locale, spanOf(original), original.currency);

/** Amounts already in the common currency, or converted by whoever said them, are not converted again. */
function inEuros(ledger: Ledger, locale: Locale, claim: LedgerClaim, figure: Figure): Printed["euros"] {
  if (!isMoney(figure) || figure.currency === commonCurrency || figure.original) return undefined;
  const rate = rateOn(ledger.rates, figure.date ?? claim.date);
  const span = convertSpan(spanOf(figure), figure.currency, commonCurrency, rate.perEuro);
  const amount = format.inSentence(locale, format.money(locale, span, commonCurrency));
  return { amount, date: format.date(locale, rate.date) };
}

/** One figure of a claim as text. Throws when the claim has no such figure. */
export function printed(ledger: Ledger, locale: Locale, claim: LedgerClaim, name?: string): Printed {
  const figure = figureOf(claim, name);
  const text = format.inSentence(locale, format.figure(locale, figure));
  return { text, euros: inEuros(ledger, locale, claim, figure) };
}

/**
 * How many records and adverts stand behind a figure that is a cell of the salary data: "59 records, about 30 adverts".
 * Throws when it is none.
 */
export function countedBehind(ledger: Ledger, locale: Locale, claim: LedgerClaim, name?: string): string {
  const { cell } = figureOf(claim, name);
  if (!cell) throw new Error(`found figure “${name ?? "main"}” of “${claim.id}”; expected one with a cell`);
  return countsIn(t(locale), locale, countsOf(ledger.explorer.figures, cell));
}

/** What a figure rests on: of one that is a cell of the salary data, its records and adverts; else as its claim says. */
function recordsText(ledger: Ledger, locale: Locale, claim: LedgerClaim, figure: Figure | undefined): string {
  if (figure?.cell) return countsIn(t(locale), locale, countsOf(ledger.explorer.figures, figure.cell));
  const records = figure?.records ?? claim.records;
  if (records === "none") return t(locale)["passport.no-records"];
  return typeof records === "number" ? format.number(locale, records) : records[locale];
}

/** "gross · a year"; undefined for what is no money. */
const basisText = (locale: Locale, figure: Figure): string | undefined =>
  isMoney(figure)
    ? `${t(locale)[`basis.${figure.basis}`]} · ${t(locale)[`period.${figure.period}`]}`
    : undefined;

/** How the sources of a claim were read: "in part", or where they differ "1 in full, 2 second-hand". */
function readingText(ledger: Ledger, locale: Locale, claim: LedgerClaim): string {
  const strings = t(locale);
  const read = claim.sources.map((id) => sourceOf(ledger, id).read);
  const ways = readings.filter((way) => read.includes(way));
  const count = (way: Reading) => format.number(locale, read.filter((one) => one === way).length);
  return ways
    .map((way) =>
      ways.length === 1
        ? strings[`read.${way}`]
        : strings["passport.read-by"](count(way), strings[`read.${way}`]),
    )
    .join(", ");
}

function fieldsOf(ledger: Ledger, locale: Locale, claim: LedgerClaim, figure: Figure | undefined): Field[] {
  const strings = t(locale);
  return [
    { label: "passport.said-by", value: claim.saidBy[locale] },
    { label: "passport.place", value: claim.place[locale] },
    { label: "passport.date", value: format.date(locale, figure?.date ?? claim.date) },
    { label: "passport.basis", value: (figure && basisText(locale, figure)) ?? strings["basis.none"] },
    { label: "passport.records", value: recordsText(ledger, locale, claim, figure) },
    { label: "passport.kind", value: strings[`kind.${claim.kind}`] },
    { label: "passport.read", value: readingText(ledger, locale, claim) },
    { label: "passport.confidence", value: strings[`confidence.${claim.confidence}`] },
  ];
}

function whatOf(locale: Locale, figure: Figure): string {
  const { unit } = isMoney(figure) ? { unit: undefined } : figure;
  const per = unit === "per-million" || unit === "per-10k" ? t(locale)[`unit.${unit}`] : undefined;
  return [figure.label?.[locale], per].filter(Boolean).join(", ");
}

/** Another figure of a claim, with whatever sets it apart from the main one: its records, its basis, its period. */
function otherOf(
  ledger: Ledger,
  locale: Locale,
  claim: LedgerClaim,
  figure: Figure,
): Papers["others"][number] {
  const main = claim.figures?.["main"];
  const own = basisText(locale, figure);
  const basis = main && own !== basisText(locale, main) ? own : undefined;
  const { records } = figure;
  const counted = records !== undefined && records !== main?.records;
  const says = counted ? t(locale)["passport.count"](recordsText(ledger, locale, claim, figure)) : undefined;
  return {
    label: [figure.label?.[locale], basis, says].filter(Boolean).join(", "),
    text: format.figure(locale, figure),
  };
}

/** The digits of a value, from which its rosette is drawn: 45500 → "45500", 1.32–2 → "2". */
export const digitsOf = (figure: Figure): string => String(spanOf(figure).high).replace(/\D/g, "");

/** The papers of a claim in one language. Throws when it names an unknown source or needs an unknown rate. */
export function papersOf(ledger: Ledger, locale: Locale, claim: LedgerClaim): Papers {
  const { main, ...others } = claim.figures ?? {};
  const [source = ""] = claim.sources;
  return {
    id: claim.id,
    numeral: main && format.figure(locale, main),
    what: main ? whatOf(locale, main) : "",
    statement: format.unbroken(fill(ledger, locale, claim.statement[locale], claim.id)),
    tone: toneOf(claim),
    original: main && isMoney(main) ? originalOf(locale, main) : undefined,
    euros: main && inEuros(ledger, locale, claim, main),
    others: Object.values(others).map((figure) => otherOf(ledger, locale, claim, figure)),
    fields: fieldsOf(ledger, locale, claim, main),
    became: format.unbroken(fill(ledger, locale, claim.became[locale], claim.id)),
    corrected: claim.corrected && t(locale)["passport.corrected"](format.date(locale, claim.corrected)),
    verdict: claim.verdict,
    sourceUrl: sourceOf(ledger, source).url,
    digits: main && digitsOf(main),
    lines: machineLines(claim, main, 30, locale),
  };
}

/** The id of the element of a claim’s passport, which its buttons name. */
export const passportId = (claimId: string): string => `pp-${claimId}`;

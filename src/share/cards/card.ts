import type { ChartSpec } from "../../charts/kinds/kind.ts";
import type { Verdict } from "../../domain/claim.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { t } from "../../i18n/strings.ts";
import { machineLines } from "../../passport/machine-line.ts";

/*
 * What a card says: plain JSON in one language, every string already printed. The picture is drawn from it and
 * from nothing else, so its bytes depend on it alone, and it can be handed to another thread.
 */

interface Common {
  readonly locale: Locale;
  /** Its name among the cards of its language: "pay". */
  readonly slug: string;
  /** Who counted, when, on how many records. */
  readonly foot: string;
  /** The machine lines at its foot, 44 columns each. */
  readonly lines: readonly [string, string];
}

/** The card of a page: one number in a sentence, or a sentence alone. */
export interface PageCardFacts extends Common {
  readonly kind: "page";
  readonly before: string;
  readonly numeral?: string;
  readonly after: string;
  readonly stamp?: { readonly verdict: Verdict; readonly checked: string };
  /** The digits its rosette is drawn from. */
  readonly digits: string;
}

/** A number and what it is. */
export interface Numeral {
  readonly text: string;
  readonly says: string;
}

/** The card of a chart or of a view: a finding, its number (or the two ends of it), the evidence in small. */
interface ChartCardFacts extends Common {
  readonly kind: "chart";
  readonly title: string;
  readonly numerals: readonly Numeral[];
  readonly chart?: ChartSpec;
}

export type CardFacts = PageCardFacts | ChartCardFacts;

export type Card = CardFacts & {
  readonly site: string;
  readonly promise: string;
  /** The words of the stamp, as they are printed. */
  readonly stamped?: readonly [string, string];
};

/** Spaces in a row become one, except those of French; signs that only steer a text go. */
const plain = (text: string): string =>
  text
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();

/** Every string of a value, made plain. */
function tidy<Value>(value: Value): Value {
  if (typeof value === "string") return plain(value) as Value;
  if (Array.isArray(value)) return value.map(tidy) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)])) as Value;
}

/** A card from its facts: with the name of the site, its promise, and the words of its stamp. */
export function cardOf(facts: CardFacts): Card {
  const strings = t(facts.locale);
  const stamp = facts.kind === "page" ? facts.stamp : undefined;
  return tidy({
    ...facts,
    site: strings["site.name"],
    promise: strings["site.promise"].replace(/\.$/, ""),
    ...(stamp && {
      stamped: [strings[`verdict.${stamp.verdict}`], strings["verdict.checked"](stamp.checked)] as const,
    }),
  });
}

const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The card in words, its numbers among them, for people who cannot see it. */
export function altOf(card: Card): string {
  const says =
    card.kind === "page"
      ? [[card.before, card.numeral, card.after].filter(Boolean).join(" "), card.stamped?.join(", ")]
      : [card.title, ...card.numerals.map(({ text, says }) => [text, says].filter(Boolean).join(", "))];
  return [...says, card.foot]
    .filter((one) => one !== undefined && one !== "")
    .map((one) => sentence(one ?? ""))
    .join(" ");
}

/** The machine lines of a number the site itself has counted, on a day; `about` is what it counts. */
export function ownLines(
  locale: Locale,
  about: string,
  date: string,
  figure: Figure | undefined,
  records?: number,
): [string, string] {
  const capitals = about.toUpperCase().replace(/[^A-Z0-9]+/g, " ");
  return machineLines(
    {
      kind: "calculation",
      place: { code: "ZZZ", en: "", fr: "" },
      mrz: { nickname: capitals, speaker: "AI TRAINER" },
      date,
      records: records ?? { en: "", fr: "" },
    },
    figure,
    44,
    locale,
  );
}

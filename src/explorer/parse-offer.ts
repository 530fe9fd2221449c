import { currencies, type Currency, payPeriods, type PayPeriod, perYear } from "../domain/money.ts";

/** An offer as a reader typed it: gross, before anything is added. */
export interface Offer {
  readonly amount: number;
  readonly currency: Currency;
  readonly per: PayPeriod;
  /** How often a month’s pay is paid in a year; counts for pay by the month. */
  readonly months: number;
}

/** Months paid in a year that one may choose: with a thirteenth, a fourteenth, and so on. */
export const monthsPaid = [12, 13, 14, 15, 16] as const;

/** Why what was typed is no offer. */
export type OfferError = "empty" | "unclear" | "negative" | "small" | "large";

/** A year’s gross pay, in the currency of the offer. */
export const annualPay = ({ amount, per, months }: Offer): number =>
  Math.round(amount * (per === "month" ? months : perYear[per]));

/** What a year’s pay cannot be in any of our currencies: there, the period or the zeros are wrong. */
const least = 1_000;
const most = 10_000_000;

const signs: Readonly<Record<string, Currency>> = { "€": "EUR", "£": "GBP", $: "USD" };

/** "62,000", "62 000", "62.000": groups of three; "62,5", "62.50": decimals after the last mark. */
function digitsOf(text: string): number | undefined {
  const grouped = /^\d{1,3}(?:[.,’']\d{3})+$/.test(text);
  if (grouped && new Set(text.replace(/\d/g, "")).size === 1) return Number(text.replace(/\D/g, ""));
  const [, whole = "", cents = "0"] = /^(\d+|\d{1,3}(?:[.,’']\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole ? Number(`${whole.replace(/\D/g, "")}.${cents}`) : undefined;
}

/** What was typed as an amount, with the currency of a sign beside it: "£62,000", "62 000 €", "62.5k". */
export function parseAmount(typed: string): { amount: number; currency?: Currency } | OfferError {
  // Spaces of any kind, the narrow ones of French among them.
  const text = typed.replace(/\s/g, "");
  if (text === "") return "empty";
  const [, before, minus, body = "", thousands, after] =
    /^([€£$])?([-−–])?([\d.,’']{1,20})(k)?([€£$])?$/i.exec(text) ?? [];
  const digits = body && !(before && after) ? digitsOf(body) : undefined;
  if (digits === undefined) return "unclear";
  if (minus || digits === 0) return "negative";
  const currency = signs[before ?? after ?? ""];
  // Of 512.41 thousand a machine makes 512,409.99999999994.
  return { amount: thousands ? Math.round(digits * 1000) : digits, ...(currency && { currency }) };
}

/** An offer from what was typed and chosen; else why it is none. */
export function parseOffer(typed: string, chosen: Omit<Offer, "amount">): Offer | OfferError {
  const found = parseAmount(typed);
  if (typeof found === "string") return found;
  const offer = { ...chosen, ...found };
  if (annualPay(offer) < least) return "small";
  return annualPay(offer) > most ? "large" : offer;
}

/*
 * An offer as the fragment of a link, which no server is sent: "#offer=62000gbp", "#offer=5000gbp-month-13".
 */
const form = /^#offer=(\d{1,8}(?:\.\d{1,2})?)(eur|gbp|usd)(?:-(month|hour))?(?:-(\d\d))?$/;

export const offerHash = ({ amount, currency, per, months }: Offer): string =>
  `#offer=${amount}${currency.toLowerCase()}${per === "year" ? "" : `-${per}`}${per === "month" ? `-${months}` : ""}`;

/** The offer of a link; anything else, be it hostile, is none. */
export function offerFromHash(hash: string): Offer | undefined {
  const [, amount = "", code, period = "year", paid = "12"] = form.exec(hash) ?? [];
  const currency = currencies.find((one) => one.toLowerCase() === code);
  const per = payPeriods.find((one) => one === period);
  const months = monthsPaid.find((one) => String(one) === paid);
  if (!currency || !per || !months) return undefined;
  const offer = parseOffer(amount, { currency, per, months });
  return typeof offer === "string" ? undefined : offer;
}

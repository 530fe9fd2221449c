/*
 * No amount of money is typed in prose: a figure stands once, in the ledger, and is printed from there.
 * Spaces of every width may stand between a number and its currency.
 */
const digits = String.raw`\d[\d.,\s]*`;
const scale = String.raw`(?:k|m|bn|thousand|million|billion|mille|millions?|milliards?)?`;
const words = String.raw`(?:€|£|\$|(?:euros?|dollars?|pounds?|livres?|EUR|USD|GBP|cents?|pence)\b)`;

const amount = new RegExp(
  String.raw`[€£$]\s?\d[\d.,]*|(?:EUR|USD|GBP)\s?\d[\d.,]*|${digits}\s?${scale}\s?(?:de\s|d’)?${words}`,
  "iu",
);

/** The first amount of money typed in a text, or undefined: "about €45,500 a year" → "€45,500". */
export const amountIn = (text: string): string | undefined => amount.exec(text)?.[0].trim();

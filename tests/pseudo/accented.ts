/*
 * English as a language that nobody speaks: vowels have an accent, and every third is said
 * twice, so that a text is about a quarter longer. This file is copied into `src/i18n` of the tree that is tried.
 */

/** Letters of French, the only ones beyond English that our faces hold (src/fonts/subset.py). */
const signs: Readonly<Record<string, string>> = {
  a: "à",
  c: "ç",
  e: "é",
  i: "î",
  o: "ô",
  u: "û",
  A: "À",
  C: "Ç",
  E: "É",
};

/** What is no text: tags, placeholders, the address of a link, entities. */
const kept = /(<[^>]*>|\{[^}]*\}|\]\([^)]*\)|&\w+;)/;

const word = (text: string): string => {
  let vowels = 0;
  return text.replace(/[A-Za-z]/g, (letter) => {
    const sign = signs[letter] ?? letter;
    vowels += /[aeiouy]/.test(letter) ? 1 : 0;
    return /[aeiouy]/.test(letter) && vowels % 3 === 0 ? sign + sign : sign;
  });
};

/** "Read on <b>here</b>" → "Réàd ôôn <b>héré</b>" */
export const accented = (text: string): string =>
  text
    .split(kept)
    .map((part, i) => (i % 2 === 0 ? word(part) : part))
    .join("");

/** Every text of a dictionary, those its functions give included; what they are given stays as it is. */
export function accentedAll<Value>(value: Value): Value {
  if (typeof value === "string") return accented(value) as Value;
  if (typeof value === "function")
    return ((...given: readonly string[]) => {
      const marks = given.map((one, i) => (typeof one === "string" ? `{${i}}` : one));
      const said: unknown = (value as unknown as (...all: readonly string[]) => unknown)(...marks);
      if (typeof said !== "string") return accentedAll(said);
      return accented(said).replace(/\{(\d+)\}/g, (_, i: string) => String(given[Number(i)]));
    }) as Value;
  if (Array.isArray(value)) return value.map(accentedAll) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, accentedAll(one)])) as Value;
}

import type { Dictionary } from "../../i18n/strings.ts";

/** The name of a country of the records, by its code of two letters. Throws when the dictionary lacks it. */
export function countryName(strings: Dictionary, code: string): string {
  const key = `country.${code}`;
  const isKey = (one: string): one is Extract<keyof Dictionary, `country.${string}`> => one in strings;
  if (!isKey(key))
    throw new Error(`found a record of country “${code}”; expected a name for it: add “${key}” to src/i18n`);
  return strings[key];
}

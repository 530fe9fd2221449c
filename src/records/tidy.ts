/** What needs no tidying: printable ASCII, single spaces inside. */
const tidied = /^[!-~]+(?: [!-~]+)*$/;
/** Soft hyphens, zero-width spaces and joiners, byte-order and direction fingerprints: nobody sees them. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Between a small letter and a capital they stand where words part: "Data\u00adScientist". */
const unseenBetweenWords = /(?<=\p{Ll})\p{Default_Ignorable_Code_Point}+(?=\p{Lu})/gu;

/**
 * A field without what nobody sees, white space of any kind as one space, none at the ends, accents composed (NFC).
 * Every step is linear in the length of the field.
 */
export const tidy = (field: string): string =>
  tidied.test(field)
    ? field
    : field.normalize("NFC").replace(unseenBetweenWords, " ").replace(unseen, "").replace(/\s+/g, " ").trim();

/** A field as a message shows it: cut short, and what nobody sees by its code point. */
export function quoted(field: string): string {
  const short = field.length > 60 ? `${field.slice(0, 59)}…` : field;
  return short.replace(
    /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu,
    (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

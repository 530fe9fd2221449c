import type { Locale } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { ledger } from "../../src/ledger/read.ts";
import { contentPages } from "./content.ts";

/** A text somebody will read, and where it stands. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

/** A string of a dictionary as it is said: of a function, with a dot for each value. */
export const said = (value: unknown): string =>
  typeof value === "function"
    ? String(value(...Array.from({ length: value.length }, () => "·")))
    : String(value);

/** Every value of a tree that is said in both languages. */
function* pairsIn(value: unknown, where: string): Generator<{ where: string; en: string; fr: string }> {
  if (value === null || typeof value !== "object") return;
  if ("en" in value && "fr" in value && typeof value.en === "string" && typeof value.fr === "string") {
    yield { where, en: value.en, fr: value.fr };
  }
  for (const [key, inner] of Object.entries(value)) yield* pairsIn(inner, `${where}.${key}`);
}

/** Every sentence of the ledger, in both languages. */
export function pairs(): { where: string; en: string; fr: string }[] {
  const { claims, charts, prices, proof } = ledger();
  const named = [claims, charts].flatMap((map) => [...map.entries()]);
  return [...named, ["prices", prices] as const, ["proof", proof] as const].flatMap(([id, value]) => [
    ...pairsIn(value, id),
  ]);
}

/** Every string of a front matter, whatever its depth. */
function* stringsIn(value: unknown, where: string): Generator<Text> {
  if (typeof value === "string") yield { where, text: value };
  else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, `${where}.${key}`);
  }
}

/** An MDX body without its components and addresses; a dot stands for what a component prints. */
const proseOf = (body: string): string => body.replace(/<[^>]+>/g, "·").replace(/\]\([^)]*\)/g, "]");

/** Every text of one language: pages with their front matter, ledger, dictionary. */
export function textsOf(locale: Locale): Text[] {
  const pages = contentPages.filter((page) => page.locale === locale);
  return [
    ...pages.flatMap(({ file, body }) =>
      proseOf(body)
        .split("\n")
        .map((text, i) => ({ where: `${file}, body line ${i + 1}`, text })),
    ),
    ...pages.flatMap(({ file, facts }) => [...stringsIn(facts, file)]),
    ...Object.entries(ledger().glossary.terms).flatMap(([id, term]) => [...stringsIn(term[locale], id)]),
    ...Object.entries(ledger().examples).flatMap(([name, each]) => [...stringsIn(each[locale], name)]),
    ...pairs().map((pair) => ({ where: pair.where, text: pair[locale] })),
    ...Object.entries(t(locale)).map(([key, value]) => ({ where: key, text: said(value) })),
  ].filter(({ text }) => text.trim() !== "");
}

import type { Locale } from "../../domain/locale.ts";
import { absolute, cardUrl, hashedCardUrl, type Site } from "../../routing/urls.ts";
import { altOf, type Card } from "./card.ts";
import { everyCard } from "./every.ts";
import { type Cards, print } from "./print.ts";

/** While somebody writes, cards are drawn one by one, when they are looked at. */
const writing = import.meta.env.DEV;

let cards: Promise<Cards> | undefined;

/** All cards, printed when the first of them is asked for. */
export const allCards = (): Promise<Cards> => (cards ??= print(everyCard()));

/** The card of an address, by its name in its language. Throws when no such card is among all cards. */
export async function cardNamed(locale: Locale, slug: string): Promise<Card> {
  for await (const { card } of everyCard()) if (card.locale === locale && card.slug === slug) return card;
  throw new Error(`found no card ${locale}/${slug}; expected it among everyCard()`);
}

/** The picture of a shared link: its address, with the hash of its bytes in it, and what it says in words. */
export async function cardImage(
  locale: Locale,
  slug: string,
  site: Site,
): Promise<{ readonly url: string; readonly alt: string }> {
  if (writing)
    return { url: absolute(cardUrl(locale, slug), site), alt: altOf(await cardNamed(locale, slug)) };
  const printed = (await allCards()).get(`${locale}/${slug}`);
  if (!printed) throw new Error(`found no card ${locale}/${slug}; expected it among everyCard()`);
  return { url: absolute(hashedCardUrl(locale, slug, printed.hash), site), alt: printed.alt };
}

import type { Locale } from "../../domain/locale.ts";
import { absolute, cardUrl, type Site } from "../../routing/urls.ts";
import { everyCard } from "./every.ts";
import { type CardImage, imagesOf } from "./images-of.ts";

let all: Promise<ReadonlyMap<string, CardImage>> | undefined;

/** The images of all cards; while somebody writes, of the cards as they are now. */
export const allImages = (): Promise<ReadonlyMap<string, CardImage>> =>
  import.meta.env.DEV ? imagesOf(everyCard()) : (all ??= imagesOf(everyCard()));

/** The image of one card, by its name in its language. Throws when no such card is among all cards. */
export async function imageNamed(locale: Locale, slug: string): Promise<CardImage> {
  const image = (await allImages()).get(`${locale}/${slug}`);
  if (!image) throw new Error(`found no card ${locale}/${slug}; expected it among everyCard()`);
  return image;
}

/** The picture of a shared link: its address, with the hash of the picture in it, and what it says in words. */
export async function cardImage(
  locale: Locale,
  slug: string,
  site: Site,
): Promise<{ readonly url: string; readonly alt: string }> {
  const { hash, alt } = await imageNamed(locale, slug);
  return { url: absolute(cardUrl(locale, slug, hash), site), alt };
}

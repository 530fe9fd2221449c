import { readFile } from "node:fs/promises";
import { localeFrom } from "../domain/locale.ts";
import { drawCard } from "../share/cards/draw/draw.ts";
import { everyCard } from "../share/cards/every.ts";
import { allCards, cardNamed } from "../share/cards/image.ts";

/** Language, name and, once it is printed, hash of every card. */
export async function cardPaths() {
  if (import.meta.env.DEV) {
    const names = await Array.fromAsync(everyCard(), ({ card: { locale, slug } }) => ({
      locale,
      card: slug,
    }));
    return names.map((params) => ({ params: { ...params, hash: "now" } }));
  }
  return [...(await allCards())].map(([name, { hash }]) => {
    const [locale = "", card = ""] = name.split("/");
    return { params: { locale, card, hash } };
  });
}

/** The picture of a card, drawn now while somebody writes, else as it was printed. */
export async function pictureOf(params: Partial<Record<string, string | undefined>>): Promise<Response> {
  const [locale, slug] = [localeFrom(params["locale"]), params["card"] ?? ""];
  const picture = import.meta.env.DEV
    ? drawCard(await cardNamed(locale, slug))
    : await readFile((await allCards()).get(`${locale}/${slug}`)?.file ?? "");
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
}

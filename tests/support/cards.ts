import { inflateSync } from "node:zlib";
import { chartFileOf } from "../../src/charts/chart-file.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { payDataset } from "../../src/explorer/build-dataset.ts";
import { viewsWithPage } from "../../src/explorer/view-keys.ts";
import { ledger } from "../../src/ledger/read.ts";
import { type Card, type CardFacts, cardOf } from "../../src/share/cards/card.ts";
import { chartCard } from "../../src/share/cards/chart-card.ts";
import { pageCard, rootCard } from "../../src/share/cards/page-cards.ts";
import { viewCard, viewsCard } from "../../src/share/cards/view-cards.ts";
import { contentPages } from "./content.ts";

const day = "2026-11-22";

const chartCards = (locale: Locale): Card[] =>
  [...ledger().charts].map(([id, definition]) => {
    const at = { register: "", page: "" };
    const published = chartFileOf(ledger(), id, definition, locale, at);
    return chartCard(ledger(), definition, published, { slug: `chart-${id}`, updated: day });
  });

const homes = contentPages.filter(({ facts }) => facts.kind === "home");

/** Every card of the site, as `everyCard` makes them; without Astro, so that a test can ask. */
export const cards: readonly Card[] = [
  rootCard(ledger(), homes),
  ...contentPages.map((page) => pageCard(ledger(), { ...page, slug: page.facts.path || page.key })),
  ...locales.flatMap((locale) => [
    ...chartCards(locale),
    viewsCard(locale, day),
    ...viewsWithPage(payDataset()).map((view) => viewCard(ledger(), view, locale)),
  ]),
];
if (cards.length < 200)
  throw new Error(`found ${cards.length} cards; expected those of every page, chart and view`);

const common = {
  locale: "fr",
  slug: "one",
  foot: "Relevés aijobs.net · n = 59",
  lines: ["P<FRA<HEADLINE<<LE<BONBON<<<<<<<<<<<<<<<<<<<", "EUR300000<Y<U<230403<N0<<<<<<<<<<<<<<<<<<<<5"],
} as const;

/** A card of a page about one number, with whatever a test would rather have. */
export const pageCardWith = (facts: Partial<Extract<CardFacts, { kind: "page" }>> = {}): Card =>
  cardOf({
    kind: "page",
    ...common,
    before: "La moitié sont sous",
    numeral: "150\u202f000\u202f$",
    after: "par an.",
    digits: "150000",
    ...facts,
  });

/** A card of a finding and its number, without a chart. */
export const findingCardWith = (facts: Partial<Extract<CardFacts, { kind: "chart" }>> = {}): Card =>
  cardOf({
    kind: "chart",
    ...common,
    title: "Dans les relevés américains, pas d’envolée",
    numerals: [{ text: "150\u202f000\u202f$", says: "médiane, 59 relevés" }],
    ...facts,
  });

/** Width and height stand in the header of a PNG, after its signature and the name of its first chunk. */
export function sizeOf(png: Buffer): { width: number; height: number } {
  if (png.subarray(1, 4).toString() !== "PNG") throw new Error("found no PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The colours of the pixels of a card, row after row, from its palette: 0xbbggrr. */
export function pixelsOf(png: Buffer): Uint32Array {
  const { width, height } = sizeOf(png);
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const palette = png.subarray(png.indexOf("PLTE") + 4);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      pixels[y * width + x] = palette.readUIntLE((rows[y * (width + 1) + 1 + x] ?? 0) * 3, 3);
  return pixels;
}

import { chartFileOf } from "../../charts/chart-file.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { payDataset } from "../../explorer/build-dataset.ts";
import { viewsWithPage } from "../../explorer/view-keys.ts";
import { ledger } from "../../ledger/read.ts";
import { type ChartPage, chartPages } from "../../routing/chart-pages.ts";
import { pageOf, type SitePage, sitePages } from "../../routing/pages.ts";
import { absolute, cardUrl, type Site } from "../../routing/urls.ts";
import { exploreKey } from "../../routing/view-urls.ts";
import { type CardImage, imagesOf, type Placed } from "./card-images.ts";
import { chartCard } from "./chart-card.ts";
import { pageCard, rootCard } from "./page-cards.ts";
import { viewCard, viewsCard } from "./view-cards.ts";

/** The names of cards: of a page its slug or key, of a chart both slugs of its address. */
export const pageCardSlug = ({ facts, key }: Pick<SitePage, "facts" | "key">): string => facts.path || key;
export const chartCardSlug = ({ index, slug }: Pick<ChartPage, "index" | "slug">): string =>
  `${index.facts.path}-${slug}`;

function placedPage({ locale, key, facts, entry }: SitePage): Placed {
  return {
    card: pageCard(ledger(), {
      locale,
      slug: pageCardSlug({ facts, key }),
      key,
      facts,
      body: entry.body ?? "",
    }),
    file: `content/pages/${locale}/${key}.mdx`,
    field: facts.kind === "home" ? "hero" : facts.card ? "card" : "title",
  };
}

async function placedChart(page: ChartPage): Promise<Placed> {
  const { id, definition, locale, url, article } = page;
  const { url: register } = await pageOf("numbers", locale);
  const published = chartFileOf(ledger(), id, definition, locale, { register, page: url });
  const named = { slug: chartCardSlug(page), updated: article.facts.updated };
  return {
    card: chartCard(ledger(), definition, published, named),
    file: `content/data/charts/${id}.yaml`,
    field: `title.${locale}`,
  };
}

/** What their words are made of stands in the files of jobs and countries. */
async function* placedViews(locale: Locale): AsyncGenerator<Placed> {
  const file = "content/data/jobs.yaml";
  const { facts } = await pageOf(exploreKey, locale);
  yield { card: viewsCard(locale, facts.updated), file, field: "(every job)" };
  for (const view of viewsWithPage(payDataset()))
    yield { card: viewCard(ledger(), view, locale), file, field: `${view.job}.people` };
}

/** Every card of the site, one at a time: of the root, of every page, chart and view, in each language. */
async function* everyCard(): AsyncGenerator<Placed> {
  const homes = await Promise.all(locales.map((locale) => pageOf("home", locale)));
  const [first] = homes;
  if (first)
    yield { card: rootCard(ledger(), homes), file: `content/pages/${first.locale}/home.mdx`, field: "hero" };
  for (const page of await sitePages()) yield placedPage(page);
  for (const locale of locales) {
    for (const page of await chartPages(locale)) yield await placedChart(page);
    yield* placedViews(locale);
  }
}

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

import type { PageMeta, Step } from "./meta.ts";

/*
 * What a page says of itself to machines, in the words of schema.org. Mastodon reads the first `NewsArticle` or
 * `WebPage` that stands at the top, before any Open Graph tag; search engines read the rest.
 */

/** One thing, as schema.org describes it. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** The site as author, publisher and creator. */
export const organisation = (name: string, url: string): Thing => ({ "@type": "Organization", name, url });

function pageThing(page: PageMeta): Thing {
  const [home] = page.trail;
  return {
    "@type": page.times ? "NewsArticle" : "WebPage",
    headline: page.headline,
    description: page.description,
    image: page.image.url,
    url: page.url,
    inLanguage: page.locale,
    ...(page.times && { datePublished: page.times.published, dateModified: page.times.updated }),
    author: organisation(page.siteName, home?.url ?? page.defaultUrl),
  };
}

const breadcrumbs = (trail: readonly Step[]): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ name, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: url,
  })),
});

/** All that is said of a page: itself, the way to it, and what else it holds. */
export const linkedData = (page: PageMeta): Thing[] => [
  pageThing(page),
  ...(page.trail.length > 1 ? [breadcrumbs(page.trail)] : []),
  ...(page.things ?? []),
];

/**
 * Things as they stand in a script element: nothing in them can end it, and nothing changes for a reader that
 * decodes entities first, as Mastodon does.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify(things.map((thing) => ({ "@context": "https://schema.org", ...thing }))).replace(
    /[<&]/g,
    (sign) => (sign === "<" ? String.raw`\u003c` : String.raw`\u0026`),
  );

import { type Locale, localeFacts } from "../domain/locale.ts";
import type { Thing } from "./linked-data.ts";

/** Of a card, in pixels: the size every network takes (research, “One safe recipe”). */
export const cardSize = { width: 1200, height: 630 } as const;

/** A page by the name it has in a list, and its address. */
export interface Step {
  readonly name: string;
  readonly url: string;
}

/** What a page says of itself to those who link to it. Addresses are absolute. */
export interface PageMeta {
  readonly locale: Locale;
  /** With the name of the site, for tabs and lists of results. */
  readonly title: string;
  /** Without it, and short enough for a card: networks print the name of the site themselves. */
  readonly headline: string;
  readonly description: string;
  readonly siteName: string;
  readonly url: string;
  /** The way from the home page to this one, both included. */
  readonly trail: readonly Step[];
  /** The same page in every language, itself included. */
  readonly alternates: readonly { locale: Locale; url: string }[];
  /** For readers of neither language: the page that offers both. */
  readonly defaultUrl: string;
  readonly image: { url: string; alt: string };
  /** Articles only: when published and updated, ISO dates. */
  readonly times: { published: string; updated: string } | undefined;
  /** Up to two facts some networks print under a link. */
  readonly facts: readonly { label: string; value: string }[];
  /** Where a page given this address learns how to embed it. */
  readonly oembed?: string;
  /** What else machines may know of it: its data, the pay of a job. */
  readonly things?: readonly Thing[];
}

/** One element of the head. */
export type Tag =
  | { readonly tag: "meta"; readonly name?: string; readonly property?: string; readonly content: string }
  | {
      readonly tag: "link";
      readonly rel: string;
      readonly href: string;
      readonly hreflang?: string;
      readonly type?: string;
    };

const named = (name: string, content: string): Tag => ({ tag: "meta", name, content });
const graph = (property: string, content: string): Tag => ({ tag: "meta", property, content });

/** What X shows of a title and of a description; two lines at Bluesky’s are shorter than the second. */
export const networkLimits = { headline: 70, description: 160 } as const;

function languages({ url, alternates, defaultUrl, oembed }: PageMeta): Tag[] {
  return [
    { tag: "link", rel: "canonical", href: url },
    ...alternates.map((one): Tag => ({ tag: "link", rel: "alternate", href: one.url, hreflang: one.locale })),
    { tag: "link", rel: "alternate", href: defaultUrl, hreflang: "x-default" },
    ...(oembed
      ? [{ tag: "link", rel: "alternate", href: oembed, type: "application/json+oembed" } as const]
      : []),
  ];
}

function openGraph(page: PageMeta): Tag[] {
  const others = page.alternates.filter(({ locale }) => locale !== page.locale);
  return [
    graph("og:type", page.times ? "article" : "website"),
    graph("og:title", page.headline),
    graph("og:description", page.description),
    graph("og:url", page.url),
    graph("og:site_name", page.siteName),
    graph("og:locale", localeFacts[page.locale].openGraph),
    ...others.map(({ locale }) => graph("og:locale:alternate", localeFacts[locale].openGraph)),
    graph("og:image", page.image.url),
    graph("og:image:type", "image/png"),
    graph("og:image:width", String(cardSize.width)),
    graph("og:image:height", String(cardSize.height)),
    graph("og:image:alt", page.image.alt),
    ...(page.times
      ? [
          graph("article:published_time", page.times.published),
          graph("article:modified_time", page.times.updated),
        ]
      : []),
  ];
}

/** X reads title, description and image from Open Graph; Slack and Discord print the label pairs. */
function card(page: PageMeta): Tag[] {
  return [
    named("twitter:card", "summary_large_image"),
    named("twitter:image:alt", page.image.alt),
    ...page.facts
      .slice(0, 2)
      .flatMap(({ label, value }, i) => [
        named(`twitter:label${i + 1}`, label),
        named(`twitter:data${i + 1}`, value),
      ]),
  ];
}

/** Everything the head of an indexed page says, in order. */
export const metaTags = (page: PageMeta): Tag[] => [
  named("description", page.description),
  ...languages(page),
  ...openGraph(page),
  ...card(page),
];

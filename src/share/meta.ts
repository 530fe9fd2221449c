import { type Locale, localeNames } from "../domain/locale.ts";

/** What a page says of itself to those who link to it. Addresses are absolute. */
export interface PageMeta {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly url: string;
  /** The same page in every language, itself included. */
  readonly alternates: readonly { locale: Locale; url: string }[];
  /** For readers of neither language: the page that offers both. */
  readonly defaultUrl: string;
  readonly image: { url: string; alt: string };
  /** Articles only: when published and updated, ISO dates. */
  readonly times: { published: string; updated: string } | undefined;
  /** Up to two facts some networks print under a link. */
  readonly facts: readonly { label: string; value: string }[];
}

/** One element of the head. */
export type Tag =
  | { readonly tag: "meta"; readonly name?: string; readonly property?: string; readonly content: string }
  | { readonly tag: "link"; readonly rel: string; readonly href: string; readonly hreflang?: string };

const named = (name: string, content: string): Tag => ({ tag: "meta", name, content });
const graph = (property: string, content: string): Tag => ({ tag: "meta", property, content });

/** The size every network takes (research, “One safe recipe”). */
export const cardSize = { width: 1200, height: 630 } as const;

function languages({ url, alternates, defaultUrl }: PageMeta): Tag[] {
  return [
    { tag: "link", rel: "canonical", href: url },
    ...alternates.map((one): Tag => ({ tag: "link", rel: "alternate", href: one.url, hreflang: one.locale })),
    { tag: "link", rel: "alternate", href: defaultUrl, hreflang: "x-default" },
  ];
}

function openGraph(page: PageMeta): Tag[] {
  const others = page.alternates.filter(({ locale }) => locale !== page.locale);
  return [
    graph("og:type", page.times ? "article" : "website"),
    graph("og:title", page.title),
    graph("og:description", page.description),
    graph("og:url", page.url),
    graph("og:site_name", page.siteName),
    graph("og:locale", localeNames[page.locale].openGraph),
    ...others.map(({ locale }) => graph("og:locale:alternate", localeNames[locale].openGraph)),
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

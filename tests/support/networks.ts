import { parsed, valuesOf } from "./documents.ts";

/*
 * What each network reads of a page, after the notes on sharing (research, section 2.1). Each takes what its own
 * crawler takes, in its order, and nothing else; a test then asks whether it is what we meant.
 */

/** A link as a network shows it. */
export interface Preview {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly image: string | undefined;
  readonly alt?: string | undefined;
  readonly site?: string | undefined;
  /** Facts printed under the link. */
  readonly facts?: readonly (readonly [string, string])[];
}

class Reader {
  readonly document: Document;
  constructor(html: string) {
    this.document = parsed(html);
  }
  /** The first tag of a name; Open Graph has it as `property`, cards as `name`, crawlers take either. */
  tag(name: string): string | undefined {
    return valuesOf(this.document, `meta[property="${name}"], meta[name="${name}"]`, "content")[0];
  }
  first(...names: string[]): string | undefined {
    return names.map((name) => this.tag(name)).find((value) => value !== undefined && value !== "");
  }
  get title(): string {
    return this.document.title;
  }
}

const openGraph = (page: Reader): Preview => ({
  title: page.first("og:title") ?? page.title,
  description: page.first("og:description", "description"),
  image: page.first("og:image"),
  alt: page.first("og:image:alt"),
  site: page.first("og:site_name"),
});

/** Cut as X and Bluesky cut: so many characters, no ellipsis counted. */
const cut = (text: string | undefined, most: number): string | undefined => text?.slice(0, most);

function x(page: Reader): Preview {
  const known = ["summary", "summary_large_image", "app", "player"].includes(page.tag("twitter:card") ?? "");
  return {
    title: cut(page.first("twitter:title", "og:title"), 70),
    description: cut(page.first("twitter:description", "og:description"), 200),
    image: known ? page.first("twitter:image", "og:image") : undefined,
    alt: page.first("twitter:image:alt"),
  };
}

interface Structured {
  readonly "@type"?: string;
  readonly headline?: string;
  readonly description?: string;
}

/** The first NewsArticle or WebPage at the top of any block; entities are decoded before the block is parsed. */
function structured(page: Reader): Structured | undefined {
  for (const block of page.document.querySelectorAll('script[type="application/ld+json"]')) {
    const decoded = parsed(`<p>${block.textContent}</p>`).querySelector("p")?.textContent ?? "";
    const root = JSON.parse(decoded) as Structured | Structured[];
    const found = [root].flat().find((one) => ["NewsArticle", "WebPage"].includes(one["@type"] ?? ""));
    if (found) return found;
  }
  return undefined;
}

function mastodon(page: Reader): Preview {
  const data = structured(page);
  return {
    title: data?.headline ?? page.first("og:title") ?? page.title,
    description: data?.description ?? page.first("og:description", "description"),
    image: page.first("og:image"),
    alt: page.first("og:image:alt"),
    site: page.first("og:site_name"),
  };
}

function slack(page: Reader): Preview {
  const facts = [1, 2].map((i) => [page.tag(`twitter:label${i}`), page.tag(`twitter:data${i}`)] as const);
  return {
    ...openGraph(page),
    facts: facts.filter((pair): pair is [string, string] => pair.every((one) => one !== undefined)),
  };
}

/** What LinkedIn takes: Open Graph alone. */
const linkedIn = (page: Reader): Preview => ({
  title: page.tag("og:title"),
  description: page.tag("og:description"),
  image: page.tag("og:image"),
});

/** One source says that WhatsApp takes the last picture: there must be one only. */
const whatsApp = (page: Reader): Preview => ({
  title: page.tag("og:title"),
  description: page.tag("og:description"),
  image: valuesOf(page.document, "meta[property='og:image']", "content").at(-1),
});

const bluesky = (page: Reader): Preview => ({
  title: page.first("og:title") ?? page.title,
  description: page.first("og:description"),
  image: page.tag("og:image"),
});

const readers = { facebook: openGraph, linkedIn, x, bluesky, mastodon, slack, whatsApp } as const;
export type Reading = keyof typeof readers;
export const readings = Object.keys(readers) as Reading[];

/** A page as one network shows a link to it. */
export const preview = (reading: Reading, html: string): Preview => readers[reading](new Reader(html));

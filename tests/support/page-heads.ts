import { readFileSync } from "node:fs";
import { root } from "./content.ts";
import { parsed, valueOf } from "./documents.ts";
import { pageBuilt } from "./views.ts";

/** What a page of the sitemap says to those who link to it, without its text: all of them are read in seconds. */
export interface Head {
  readonly path: string;
  readonly document: Document;
  readonly things: readonly Thing[];
}

export interface Thing {
  readonly "@context": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const linked = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

function headOf(path: string): Head {
  const page = pageBuilt(path);
  const [head = ""] = page.split("</head>");
  return {
    path,
    document: parsed(`${head.replace(/<style>[^]*?<\/style>/g, "")}</head>`),
    things: [...page.matchAll(linked)].flatMap(([, block = ""]) => JSON.parse(block) as Thing[]),
  };
}

/** The paths of the sitemap as it was built, in its order. */
export const listedPaths = (): string[] =>
  [...readFileSync(`${root}dist/sitemap.xml`, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );

let all: Head[] | undefined;

/** The heads of every page of the sitemap, read once by each worker. */
export const heads = (): readonly Head[] => (all ??= listedPaths().map(headOf));

/** One tag of Open Graph: "title" → the content of og:title. */
export const graphOf = ({ document }: Head, name: string): string =>
  valueOf(document, `meta[property="og:${name}"]`);

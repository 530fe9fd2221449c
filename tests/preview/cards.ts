import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Head, headOf, tagIn } from "../support/card-heads.ts";
import { sheetOf, type Shared } from "./sheet.ts";

/*
 * npm run preview:cards: one local page that shows every card of the built site as each network crops it, with
 * title and description cut where it cuts, both languages side by side. To be looked at before anything is posted.
 */

const dist = "dist";
const target = "node_modules/.cache/preview/cards.html";

/** The page of an address, and that of its twin. */
interface Built extends Head {
  readonly locale: string;
  readonly twins: readonly string[];
}

/** A page of the site that is there to be shared: it names a card and its twins. */
function builtPage(file: string): Built[] {
  const html = readFileSync(join(dist, file), "utf8");
  if (!html.includes('property="og:image"')) return [];
  const alternates = [...html.matchAll(/<link rel="alternate" href="([^"]+)" hreflang="(?:en|fr)"/g)];
  const twins = alternates.map(([, address = ""]) => new URL(address).pathname);
  const path = new URL(tagIn(html, "og:url")).pathname;
  return [{ ...headOf(path, html), locale: tagIn(html, "og:locale").slice(0, 2), twins }];
}

/** From the preview to a picture of the built site, whatever its address and base. */
const pictureOf = (image: string): string =>
  join("../../..", dist, image.replace(/^.*(\/\w+\/cards\/[^?]+).*$/, "$1"));

/** The shallow ones first: articles, then charts, then views. */
const depth = ({ path }: Built): number => path.split("/").length;
const pages = globSync("**/index.html", { cwd: dist })
  .flatMap(builtPage)
  .toSorted((a, b) => depth(a) - depth(b) || a.path.localeCompare(b.path));
if (pages.length === 0) throw new Error(`found no page with a card in ${dist}; expected a built site`);
const byPath = new Map(pages.map((page) => [page.path, page]));

const shared = ({ path, title, description, image, alt, locale }: Built): Shared => ({
  ...{ path, title, description, alt, locale },
  picture: pictureOf(image),
});
/** Each page once, beside its twin. */
const rows = pages
  .filter(({ path, twins }) => !twins.includes(path) || twins[0] === path)
  .map((page) => {
    const all = page.twins.includes(page.path) ? page.twins : [page.path];
    return all.flatMap((path) => byPath.get(path) ?? []).map(shared);
  });

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, sheetOf(rows));
console.log(`${pages.length} cards, as they will be seen: ${pathToFileURL(target).href}`);

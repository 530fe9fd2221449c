import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { type PageFacts, pageSchema } from "../../src/domain/page.ts";
import { splitMdx } from "../../src/ledger/mdx.ts";
import { pageUrl } from "../../src/routing/urls.ts";

/** The repository’s folder, with its closing slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface ContentPage {
  readonly key: string;
  readonly locale: Locale;
  /** Its file, from the root. */
  readonly file: string;
  /** Its address on the site: "/fr/salaires/". */
  readonly path: string;
  readonly facts: PageFacts;
  readonly body: string;
}

function contentPage(locale: Locale, name: string): ContentPage {
  const file = `content/pages/${locale}/${name}`;
  const { frontMatter, body } = splitMdx(readFileSync(root + file, "utf8"));
  const facts = pageSchema.parse(parse(frontMatter));
  return { key: name.replace(/\.mdx$/, ""), locale, file, facts, body, path: pageUrl(locale, facts.path) };
}

/** Every page an author wrote, in both languages. At least the ten of the first issue, so no loop is empty. */
export const contentPages: readonly ContentPage[] = locales.flatMap((locale) =>
  readdirSync(`${root}content/pages/${locale}`)
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => contentPage(locale, name)),
);
if (contentPages.length < 20)
  throw new Error(`found ${contentPages.length} pages; expected ten in each language`);

export const articles = contentPages.filter(({ facts }) => facts.kind === "article");

/** A page by key and language. Throws when there is none. */
export function contentPageOf(key: string, locale: Locale): ContentPage {
  const page = contentPages.find((one) => one.key === key && one.locale === locale);
  if (!page) throw new Error(`found no page ${key} (${locale})`);
  return page;
}

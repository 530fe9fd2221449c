import type { APIRoute } from "astro";
import { render } from "astro:content";
import { ledger } from "../../ledger/read.ts";
import { pageOf, sitePages } from "../../routing/pages.ts";
import { documentsOf } from "../../search/documents.ts";
import { localePaths, type LocaleProps } from "./_locales.ts";

/** Everything the search finds in a language; fetched once somebody searches. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props: { locale } }) => {
  const pages = (await sitePages(locale)).map(async ({ facts, url, entry }) => {
    const { headings } = await render(entry);
    const slugs = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
    return { title: facts.title, lead: facts.lead, url, body: entry.body ?? "", slugs };
  });
  return Response.json(
    documentsOf(ledger(), locale, await Promise.all(pages), {
      numbers: (await pageOf("numbers", locale)).url,
      glossary: (await pageOf("glossary", locale)).url,
    }),
  );
};

import type { APIRoute } from "astro";
import { licence } from "../domain/licence.ts";
import { type Locale, localeFacts, locales } from "../domain/locale.ts";
import { t } from "../i18n/strings.ts";
import { indexablePages } from "../layouts/listed.ts";
import { chartsFileUrl, feedUrl, numbersFileUrl } from "../routing/file-urls.ts";
import { absolute } from "../routing/urls.ts";

/** What is here, for language models: every page by its finding, and where the data is (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const pages = await indexablePages(site);
  const link = (name: string, url: string, says = ""): string => `- [${name}](${url})${says && `: ${says}`}`;
  const inLanguage = (locale: Locale): string => {
    const strings = t(locale);
    const own = pages.filter(({ meta }) => meta.locale === locale);
    return [
      `## ${strings["site.name"]} (${localeFacts[locale].name})`,
      "",
      ...own.map(({ meta }) => link(meta.headline, meta.url, meta.description)),
      link(strings["files.feed"], absolute(feedUrl(locale), site)),
      link(strings["files.numbers"], absolute(numbersFileUrl(locale), site)),
    ].join("\n");
  };
  const [english, french] = locales.map((locale) => t(locale));
  const head = [
    `# ${english?.["site.name"]} · ${french?.["site.name"]}`,
    "",
    `> ${english?.["root.description"]} ${french?.["root.description"]}`,
    "",
    `${english?.["files.charts"]}: ${absolute(chartsFileUrl, site)}. ${licence}.`,
  ].join("\n");
  return new Response(`${[head, ...locales.map(inLanguage)].join("\n\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};

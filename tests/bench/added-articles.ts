import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { locales } from "../../src/domain/locale.ts";
import { splitMdx } from "../../src/ledger/mdx.ts";

/** The article and the chart that all added ones are copies of: of middling length, with claims, notes and links. */
const article = "the-other-trainers";
const chart = "hourly-trainers";

const read = (site: string, file: string): string => readFileSync(join(site, file), "utf8");

/** An article like another, with a name and an address of its own, and one chart of its own where the first stood. */
function articleLike(text: string, name: string, number: number): string {
  const { frontMatter, body } = splitMdx(text);
  const facts = parse(frontMatter) as Record<string, string>;
  const own = { ...facts, title: `${facts["title"]} (${number})`, nav: `Article ${number}`, path: name };
  let first = true;
  const oneChart = body.replaceAll(/<Chart id="[^"]*" \/>/g, () => {
    const kept = first ? `<Chart id="${name}" />` : "";
    first = false;
    return kept;
  });
  return `---\n${stringify(own)}---\n${oneChart}`;
}

function chartLike(text: string, name: string): string {
  const definition = parse(text) as Record<string, unknown>;
  return stringify({ ...definition, path: { en: name, fr: name }, article: name });
}

/** Adds articles to a copy of the site: each in both languages, with text, a chart of its own, and their cards. */
export function addArticles(site: string, count: number): void {
  const texts = locales.map(
    (locale) => [locale, read(site, `content/pages/${locale}/${article}.mdx`)] as const,
  );
  const definition = read(site, `content/data/charts/${chart}.yaml`);
  for (let number = 1; number <= count; number += 1) {
    const name = `added-${String(number).padStart(4, "0")}`;
    for (const [locale, text] of texts)
      writeFileSync(join(site, `content/pages/${locale}/${name}.mdx`), articleLike(text, name, number));
    writeFileSync(join(site, `content/data/charts/${name}.yaml`), chartLike(definition, name));
  }
}

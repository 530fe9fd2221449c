import { expect, test } from "@playwright/test";
import { isMoney } from "../../src/domain/figure.ts";
import { fill, figureOf } from "../../src/ledger/ledger.ts";
import { readProse } from "../../src/ledger/mdx.ts";
import { ledger } from "../../src/ledger/read.ts";
import { articles, contentPageOf, contentPages } from "../support/content.ts";
import { locales } from "../../src/domain/locale.ts";

/** The points of the 2023 story in its order, twenty of them, then the other claims of the first ledger. */
const points = 20;
const rows = `
  seed-headline-300k seed-new-professions seed-term-dresseur seed-role-definition seed-text-models seed-more-accurate
  seed-no-stem-degree seed-pay-varies seed-start-45500 seed-expert-200-300k-gbp seed-expert-eur-conversion
  seed-negotiation seed-anthropic-range seed-bloomberg-source seed-open-to-all seed-experts-not-viable seed-progress-obsolete
  seed-still-in-demand seed-mollick-view seed-mollick-affiliation
  role-two-jobs role-prompt-day role-evals role-rlhf-labelers role-model-behaviour-anthropic role-model-behaviour-openai
  pay-us-sites-2026 pay-us-microdata pay-microdata-300k-share pay-microdata-no-fr-gb pay-uk-board-2026
  pay-uk-neighbours pay-fr-beginner-3000net pay-fr-francetravail pay-fr-school-sheets pay-fr-ai-engineer
  pay-fr-neighbours ctx-fr-median ctx-fr-top1 ctx-fr-gross-net ctx-uk-median ctx-us-data-scientist
  ann-kenya-2023 ann-dataannotation ann-outlier-terms ann-xai-2025 ann-google-raters ann-mercor ann-madagascar
  ann-per-task ann-linkedin-growth
  dem-indeed-searches dem-indeed-postings dem-linkedin-072 dem-microdata-share dem-mckinsey-7 dem-microsoft-survey
  dem-microsoft-trainers-32 dem-lightcast dem-fr-genai-share dem-eu-genai-2025
  last-wsj-2025 last-hbr-2023 last-ieee-2024 last-fastcompany-2025 last-phelps-everyone last-context-engineering
  last-mollick-2025 last-fr-agap2 last-de-skill last-uk-counter
  skill-arxiv-shares skill-73-ads-python skill-humanities skill-coursera skill-fr-bac5
  reg-ai-act-art10 reg-ai-act-delay reg-ai-act-literacy reg-cnil-annotation reg-platform-work`
  .trim()
  .split(/\s+/);

test("all claims of the research have an entry", () => {
  expect(rows).toHaveLength(81);
  expect(rows.filter((id) => !ledger().claims.has(id))).toEqual([]);
});

test("the twenty points of the story stand in its order, each with a verdict", () => {
  const story = [...ledger().claims.values()].filter(({ section }) => section === "story");
  expect(story.map(({ id }) => id)).toEqual(rows.slice(0, points));
  expect(story.filter(({ verdict }) => verdict === undefined)).toEqual([]);
});

for (const locale of locales) {
  test(`the dream-job article checks all twenty points, in order (${locale})`, () => {
    const checks = readProse(contentPageOf("dream-job", locale).body).uses.filter(
      ({ name }) => name === "Check",
    );
    expect(checks.map(({ attributes }) => attributes["id"])).toEqual(rows.slice(0, points));
  });
}

test("the figures are those of the research", () => {
  const printed = (text: string): string => fill(ledger(), "en", text);
  expect(
    printed("{seed-headline-300k} {seed-start-45500} {seed-start-45500.pounds} {seed-start-45500.exact}"),
  ).toBe("€300,000 €45,500 £40,000 €45,461");
  expect(printed("{pay-us-microdata} {pay-us-microdata.top} {pay-microdata-300k-share}")).toBe(
    "$150,000 $256,520 3\u00a0of\u00a073",
  );
  expect(
    printed("{ann-kenya-2023} {dem-indeed-searches} {dem-indeed-searches.plateau} {dem-lightcast}"),
  ).toBe("$1.32–2.00 144 20–30 ×5");
  expect(printed("{seed-anthropic-range.top} {seed-anthropic-range.euros} {ctx-fr-gross-net}")).toBe(
    "$335,000 €308,188 0.762",
  );
});

test("a claim with several figures says what each is", () => {
  const unnamed = [...ledger().claims.values()].flatMap(({ id, figures = {} }) =>
    Object.entries(figures)
      .filter(([name, { label }]) => Object.keys(figures).length > 1 && name !== "main" && !label)
      .map(([name]) => `${id}.${name}`),
  );
  expect(unnamed).toEqual([]);
});

test("the salary records are open data, and say so", () => {
  expect(ledger().sources.get("aijobs")?.licence).toBe("CC0-1.0");
  const claim = ledger().claims.get("pay-us-microdata");
  expect(claim && isMoney(figureOf(claim))).toBe(true);
});

test("each page has its twin, of the same kind, order and dates, citing the same claims and charts", () => {
  for (const page of contentPages) {
    const twin = contentPageOf(page.key, page.locale === "en" ? "fr" : "en");
    expect(twin.facts).toMatchObject({
      kind: page.facts.kind,
      order: page.facts.order,
      published: page.facts.published,
      updated: page.facts.updated,
    });
    const charts = ({ body }: typeof page) =>
      readProse(body).uses.flatMap(({ name, attributes }) => (name === "Chart" ? [attributes["id"]] : []));
    expect(charts(twin), page.file).toEqual(charts(page));
  }
});

test("there are seven articles in each language, of 900 to 1,400 words", () => {
  expect(articles).toHaveLength(14);
  const lengths = articles.map(({ file, body }) => {
    const words = readProse(body).texts.flatMap(
      ({ value }) => value.match(/[\p{L}\d][\p{L}\d’'\u202f.,-]*/gu) ?? [],
    ).length;
    return { file, words };
  });
  expect(lengths.filter(({ words }) => words < 900 || words > 1400)).toEqual([]);
});

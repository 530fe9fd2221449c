import { type Locale, locales } from "../domain/locale.ts";
import { type HomeFacts, type PageFacts, reservedSlugs } from "../domain/page.ts";
import { checkBody } from "./check-body.ts";
import { checkChartPages } from "./check-chart-pages.ts";
import { checkText } from "./check-text.ts";
import type { Ledger } from "./ledger.ts";
import { type Page, readPage } from "./page.ts";
import { shown } from "./problem.ts";
import { filesIn, nameOf, type Problems } from "./yaml.ts";

/** The claims and charts a front matter names, with the field that names each. */
function namedBy(facts: PageFacts): { claims: [string, string][]; charts: [string, string][] } {
  if (facts.kind === "home") return namedByHome(facts);
  return { claims: facts.kind === "article" && facts.stamp ? [["stamp", facts.stamp]] : [], charts: [] };
}

function namedByHome({ hero, numbers, chart }: HomeFacts): ReturnType<typeof namedBy> {
  return {
    claims: [
      ["hero.claim", hero.claim],
      ...numbers.map((one, i): [string, string] => [`numbers.${i}.claim`, one.claim]),
    ],
    charts: [
      ["chart", chart],
      ...numbers.map((one, i): [string, string] => [`numbers.${i}.chart`, one.chart]),
    ],
  };
}

function checkFacts(
  ledger: Ledger,
  { facts, file, key }: Page,
  keys: ReadonlySet<string>,
  problems: Problems,
): void {
  const sentences = Object.entries(facts).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  if (facts.kind === "home")
    facts.numbers.forEach(({ says }, i) => sentences.push([`numbers.${i}.says`, says]));
  else if (facts.card) {
    const { before, figure, after } = facts.card;
    sentences.push(["card.before", before], ["card.after", after]);
    if (figure) sentences.push(["card.figure", `{${figure}}`]);
  }
  for (const [field, text] of sentences) checkText(ledger, text, { file, field }, problems);
  const { claims, charts } = namedBy(facts);
  for (const [field, id] of claims.filter(([, one]) => !ledger.claims.has(one))) {
    const expected = "an id of content/data/claims";
    problems.push({ file, field, found: shown(id), expected, mend: "correct the id, or add the claim" });
  }
  for (const [field, id] of charts.filter(([, one]) => !ledger.charts.has(one))) {
    const expected = `one of ${[...ledger.charts.keys()].join(", ")}`;
    problems.push({ file, field, found: shown(id), expected, mend: "correct the id" });
  }
  const related = facts.kind === "home" ? [] : facts.related;
  for (const one of related.filter((other) => !keys.has(other) || other === key)) {
    const expected = `the key of another page: ${[...keys].join(", ")}`;
    problems.push({ file, field: "related", found: shown(one), expected, mend: "correct the key" });
  }
}

function checkTwins(files: ReadonlyMap<Locale, readonly string[]>, problems: Problems): void {
  for (const [locale, own] of files) {
    for (const other of locales.filter((one) => one !== locale)) {
      const twins = new Set(files.get(other)?.map(nameOf));
      for (const file of own.filter((one) => !twins.has(nameOf(one)))) {
        const twin = `content/pages/${other}/${nameOf(file)}.mdx`;
        const expected = "the same page in every language";
        problems.push({ file, field: "(twin)", found: `no ${twin}`, expected, mend: `write ${twin}` });
      }
    }
  }
}

/** The day no page is dated after: a year after the newest day on which a source was read. */
function lastDay(ledger: Ledger): string {
  const newest =
    [...ledger.sources.values()]
      .map(({ consulted }) => consulted)
      .toSorted()
      .at(-1) ?? "";
  return newest.replace(/^\d{4}/, (year) => String(Number(year) + 1));
}

function checkDates(ledger: Ledger, { facts: { published, updated }, file }: Page, problems: Problems): void {
  const last = lastDay(ledger);
  const at = { file, mend: "correct the day" };
  if (updated < published) {
    const expected = `the day of publication, ${published}, or a later one`;
    problems.push({ ...at, field: "updated", found: shown(updated), expected });
  }
  for (const [field, day] of Object.entries({ published, updated })) {
    if (day <= last) continue;
    const expected = `a day up to ${last}, a year after the newest source was consulted`;
    problems.push({ ...at, field, found: shown(day), expected });
  }
}

/** The slug of a page is free: it is no part of other addresses, and empty on the home page alone. */
function checkSlug({ facts: { kind, path }, file }: Page, problems: Problems): void {
  const at = { file, field: "path", found: shown(path) };
  if ((kind === "home") !== (path === "")) {
    const expected = kind === "home" ? "no slug: home stands at the root of its language" : "a slug";
    problems.push({ ...at, expected, mend: kind === "home" ? 'write path: ""' : "write a slug" });
  } else if (reservedSlugs.some((one) => one === path)) {
    const expected = `a slug other than ${reservedSlugs.join(", ")}, under which the site keeps files of its own`;
    problems.push({ ...at, expected, mend: "choose another slug" });
  }
}

function checkPaths(pages: readonly Page[], problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { facts, file } of pages) {
    const earlier = seen.get(facts.path);
    if (earlier) {
      const found = `${shown(facts.path)}, which ${earlier} has too`;
      problems.push({
        file,
        field: "path",
        found,
        expected: "each path once in a language",
        mend: "choose another slug",
      });
    }
    seen.set(facts.path, file);
  }
}

/** Checks every page of content/pages: front matter, twin, path, components, claims, links, typed amounts. */
export function checkPages(root: string, ledger: Ledger, problems: Problems): void {
  const files = new Map(locales.map((locale) => [locale, filesIn(root, `content/pages/${locale}`, ".mdx")]));
  checkTwins(files, problems);
  const keys = new Set([...files.values()].flat().map(nameOf));
  checkChartPages(ledger, keys, problems);
  for (const own of files.values()) {
    const pages = own.flatMap((file) => readPage(root, file, problems) ?? []);
    checkPaths(pages, problems);
    for (const page of pages) {
      checkFacts(ledger, page, keys, problems);
      checkDates(ledger, page, problems);
      checkSlug(page, problems);
      checkBody(ledger, page, keys, problems);
    }
  }
}

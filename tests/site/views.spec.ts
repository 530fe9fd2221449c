import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { licence } from "../../src/domain/licence.ts";
import { localeFacts, locales, otherLocale } from "../../src/domain/locale.ts";
import { steps } from "../../src/domain/pay-cell.ts";
import { columns } from "../../src/i18n/csv.ts";
import { money, number } from "../../src/i18n/format.ts";
import { ledger } from "../../src/ledger/read.ts";
import { root } from "../support/content.ts";
import { cellsOf, numberIn } from "../support/csv.ts";
import { fileBuilt, pageBuilt, siteOf, viewSites, viewsPages, type ViewSite } from "../support/views.ts";

/* Every page of every view, as built: text and files are read, no browser opens them. */

const { countries, figures } = ledger().explorer;

const decoded = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u2060", "");

/** What the only match of a pattern holds. Throws where there is not exactly one. */
function only(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)];
  const [first, ...more] = found;
  if (first?.[1] === undefined || more.length > 0)
    throw new Error(`found ${found.length} of ${String(pattern)}; expected one`);
  return decoded(first[1]);
}

const headOf = (html: string) => ({
  title: only(html, /<title>([^<]*)<\/title>/g),
  h1: only(html, /<h1[^>]*>([^]*?)<\/h1>/g).trim(),
  description: only(html, /<meta name="description" content="([^"]*)"/g),
  canonical: only(html, /<link rel="canonical" href="([^"]*)"/g),
  alternates: [...html.matchAll(/<link rel="alternate" href="([^"]*)" hreflang="([^"]*)"/g)].map(
    ([, href = "", lang]) => `${lang} ${new URL(href).pathname}`,
  ),
});

/** The cells of the tables of a page, without their heads. */
const tablesOf = (html: string): string[][][] =>
  [...html.matchAll(/<tbody>([^]*?)<\/tbody>/g)].map(([, body = ""]) =>
    [...body.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = ""]) => decoded(cell).trim()),
    ),
  );

/** Two records are about one advert, but for the years before 2022. */
const adverts = ({
  n,
  year = Infinity,
}: {
  readonly n: number;
  readonly year?: number | undefined;
}): number => (year < 2022 ? n : Math.ceil(n / 2));

const printed = ({ locale, cell }: ViewSite, amount = 0): string =>
  money(locale, { low: amount, high: amount }, countries[cell.country]?.currency ?? "EUR");
const at = (quantiles: readonly number[] | undefined, step: number): number | undefined =>
  quantiles?.[steps.indexOf(step)];
/** The years that have a median. */
const counted = ({ years }: ViewSite) => years.filter((year) => adverts(year) >= 10);

const pages = new Map(viewSites.map((view) => [view, pageBuilt(view.path)]));

test("every view has a title that says what it found, its own, and a description of its own", () => {
  const heads = [...pages].map(([view, html]) => ({ view, ...headOf(html) }));
  for (const part of ["title", "h1", "description"] as const)
    expect(new Set(heads.map((head) => head[part])).size, part).toBe(viewSites.length);
  for (const { view, title, h1, description } of heads) {
    expect(title.startsWith(`${h1} · `), title).toBe(true);
    expect(h1).toContain(printed(view, at(view.cell.quantiles, 50)));
    expect(description.length, description).toBeGreaterThanOrEqual(60);
    expect(description.length, description).toBeLessThanOrEqual(200);
  }
});

test("every view names itself, its twin, and the page of both languages", () => {
  for (const [{ name, locale, path }, html] of pages) {
    const { canonical, alternates } = headOf(html);
    const twin = viewSites.find((one) => one.name === name && one.locale === otherLocale(locale));
    expect(new URL(canonical).pathname).toBe(path);
    expect(alternates.toSorted()).toEqual(
      [`${locale} ${path}`, `${otherLocale(locale)} ${twin?.path}`, "x-default /"].toSorted(),
    );
    expect(html).toContain(`<html lang="${locale}"`);
    expect(localeFacts[locale].openGraph).toBe(only(html, /property="og:locale" content="([^"]*)"/g));
    // The switch of language leads to the twin.
    expect(html).toMatch(new RegExp(`<a [^>]*href="${twin?.path}"[^>]*hreflang="${otherLocale(locale)}"`));
  }
});

test("the table, the sentence and the picture of every view print its figures, and no other percentile", () => {
  for (const [view, html] of pages) {
    const { n, quantiles } = view.cell;
    const five = [10, 25, 50, 75, 90].map((step) => printed(view, at(quantiles, step)));
    const [[row = []] = []] = tablesOf(html);
    expect(row.slice(-5), view.path).toEqual(five);
    expect(row[1]).toContain(number(view.locale, n));
    const said = only(html, /<p[^>]* data-said[^>]*>([^]*?)<\/p>/g);
    for (const amount of five.slice(1)) expect(said, view.path).toContain(amount);
    const [picture = ""] = /<svg class="drawing[^]*?<\/svg>/.exec(html) ?? [];
    expect(decoded(picture)).toContain(five[2]);
  }
});

test("under thirty adverts every view says so where its figures stand; under ten there is no year", () => {
  for (const [view, html] of pages) {
    const { locale, cell } = view;
    const word = locale === "fr" ? "indicatif" : "indicative only";
    const { h1 } = headOf(html);
    const [[row = []] = [], trend] = tablesOf(html);
    const says = [h1, row[1] ?? "", only(html, /<p[^>]* data-count[^>]*>([^]*?)<\/p>/g)];
    expect(
      says.map((text) => text.includes(word)),
      view.path,
    ).toEqual(says.map(() => adverts(cell) < 30));
    const years = counted(view);
    expect(trend !== undefined, `${view.path} has a line`).toBe(years.length >= 2);
    if (!trend) continue;
    expect(trend.map(([year]) => year)).toEqual(years.map(({ year }) => String(year)));
    for (const [index, [, value = ""]] of trend.entries()) {
      const year = years[index];
      expect(value).toContain(printed(view, at(year?.quantiles, 50)));
      expect(value.includes(word), `${view.path} ${value}`).toBe(year !== undefined && adverts(year) < 30);
    }
  }
});

test("every link of every view leads to what was built, and its file to its chart", () => {
  const known = new Map<string, string>();
  const exists = (href: string): boolean => {
    const [path = "", anchor] = href.replace(/\?[^#]*/, "").split("#");
    if (!path) return true;
    const file = `${root}dist${path}${path.endsWith("/") ? "index.html" : ""}`;
    if (!existsSync(file)) return false;
    if (!anchor) return true;
    if (!known.has(path)) known.set(path, pageBuilt(path));
    return known.get(path)?.includes(`id="${anchor}"`) ?? false;
  };
  const broken = [...pages].flatMap(([{ path }, html]) =>
    [...html.matchAll(/ (?:href|src|data-facts)="(\/[^"]*)"/g)]
      .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
      .filter((href) => !exists(href))
      .map((href) => `${path} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test("the file of every view holds its figures and those of its years, to the unit, with unit, source and licence", () => {
  const keyed = (quantiles: readonly number[] = []) =>
    Object.fromEntries(steps.map((step, index) => [step, quantiles[index]]));
  const of = ({ n, quantiles, amounts }: ViewSite["cell"]) =>
    quantiles ? { n, quantiles: keyed(quantiles) } : { n, amounts };
  for (const view of viewSites) {
    const { locale, path, cell, years } = view;
    const file = JSON.parse(fileBuilt(view, "json")) as Record<string, Record<string, unknown>>;
    expect(file["locale"]).toBe(locale);
    expect(file["facts"]).toMatchObject({ kind: "percentiles", rows: [{ steps: cell.quantiles }] });
    const { unit, source, licence: terms, address, level, leftOut, ...held } = file["figures"] ?? {};
    expect(held).toMatchObject({ ...of(cell), years: years.map((one) => ({ year: one.year, ...of(one) })) });
    expect(unit).toEqual({ currency: countries[cell.country]?.currency, period: "year", basis: "gross" });
    expect(source).toMatchObject({ sha256: figures.provenance.sha256, date: figures.provenance.date });
    expect(terms).toMatchObject({ name: licence });
    expect(new URL(String(address)).pathname).toBe(path);
    expect(level).toBe(cell.level ?? "all");
    const left = figures.elsewhere.find(({ job, country }) => job === cell.job && country === cell.country);
    expect(leftOut).toBe(left?.n ?? 0);
    if (counted(view).length < 2) continue;
    const trend = JSON.parse(fileBuilt(view, "years.json")) as { facts: { series: { points: unknown[] }[] } };
    expect(trend.facts.series[0]?.points).toHaveLength(years.length);
  }
});

test("the spreadsheet of every view holds the same figures, a line each, with unit, records, source and licence", () => {
  const column = (name: (typeof columns)[number]) => columns.indexOf(name);
  for (const view of viewSites) {
    const [head = [], ...lines] = cellsOf(fileBuilt(view, "csv"), view.locale);
    expect(head).toHaveLength(columns.length);
    const all = [view.cell, ...view.years].flatMap(({ n, quantiles, amounts }) =>
      (quantiles ?? amounts ?? []).map((amount) => ({ n, amount })),
    );
    expect(
      lines.map((line) => ({
        n: Number(line[column("records")]),
        amount: numberIn(line[column("low")] ?? "", view.locale),
      })),
      view.path,
    ).toEqual(all);
    const kinds = (name: (typeof columns)[number]) => [...new Set(lines.map((line) => line[column(name)]))];
    expect(kinds("unit")).toEqual([countries[view.cell.country]?.currency]);
    expect(kinds("licence")).toEqual([licence]);
    expect(kinds("source-address")).toEqual([expect.stringMatching(/^https:/)]);
    expect(kinds("chart").map((address = "") => new URL(address).pathname)).toEqual([view.path]);
  }
});

test("the page of all views links to each, with its count, and each leads back", () => {
  for (const path of viewsPages) {
    const html = pageBuilt(path);
    const own = viewSites.filter(({ locale }) => path.startsWith(`/${locale}/`));
    const links = new Map(
      [...html.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>[^<]*<\/a>\s*([\d,\u202f]+)/g)].map(
        ([, href = "", n]) => [href, n],
      ),
    );
    for (const view of own) expect(links.get(view.path), view.path).toBe(number(view.locale, view.cell.n));
    for (const view of own) expect(pages.get(view)).toContain(`href="${path}"`);
  }
});

test("a view that lost its page leads to a wider one, by the host and without it", () => {
  const lost = figures.cells.filter(
    ({ n, level, year }) => !year && n >= (level ? 30 : 10) && Math.ceil(n / 2) < (level ? 30 : 10),
  );
  expect(lost.length).toBeGreaterThan(10);
  const redirects = readFileSync(`${root}public/_redirects`, "utf8").split("\n");
  for (const cell of lost)
    for (const locale of locales) {
      const { path } = siteOf(cell, locale);
      const html = pageBuilt(path);
      const [, to = ""] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(pageBuilt(to.replace(/#.*/, "")), `${path} leads to ${to}`).not.toContain(
        'http-equiv="refresh"',
      );
      expect(redirects).toContain(`${path} ${to} 301`);
    }
});

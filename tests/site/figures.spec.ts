import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { chartPages } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { documents } from "../support/documents.ts";
import { isViewPath } from "../support/views.ts";

/*
 * No amount of money, share or count without a way to where it comes from: the passport of its claim, or the data note
 * of the chart, table or answer that computed it.
 */

const space = String.raw`[\s\u00a0\u202f]`;
const digit = String.raw`(?:\d|[.,'’\u2060](?=\d)|[\u00a0\u202f](?=\d{3}))`;
const number = String.raw`\d${digit}*(?:\u2060?[–-]\u2060?\d${digit}*)?`;
const nouns =
  "records?|adverts?|respondents|searches|enrolments|salaires?|annonces?|offres?|recherches|inscriptions";
/** "$150,000", "45 500 €", "84%", "3 of 73", "59 records", "30 annonces"; a year is no count. */
const figure = new RegExp(
  [
    String.raw`[€$£]${number}`,
    String.raw`${number}${space}?[€$£%]`,
    String.raw`(?<![\d.,])(?!(?:19|20)\d\d${space})${number}${space}(?:${nouns})(?!\p{L})`,
    String.raw`(?<!\d)${number}\u00a0(?:of|sur)\u00a0${number}`,
  ].join("|"),
  "gu",
);

/**
 * What is no figure of ours: the titles of other people’s pages, code to copy, examples that say we made them up, the
 * names of quantiles in the glossary, and how the site itself is tested, which that page says.
 */
const apart =
  'a[href^="http"], code, script, style, noscript, template, .example, .glossary, .promises, #last-run';
/** Where figures stand in their papers. */
const papers = ".pp, .entry, .note, .data-note";
/** Where a way may stand beside a figure: in its line, its row, its chart, its table, its answer. */
const blocks = new Set(
  "p li dd td th tr dl h1 h2 h3 figcaption caption figure table section aside".split(" "),
);

/** To a passport, to the register, to a data note. */
const ways = [
  "[popovertarget^=pp-]",
  ...locales.map((locale) => `a[href^="${contentPageOf("numbers", locale).path}#"]`),
  'a[href$="#data"]',
].join(", ");

const plain = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

interface Found {
  readonly element: Element;
  readonly figure: string;
}

/** Every figure in the text of a page, as often as it stands there. */
function figuresIn(document: Document): Found[] {
  const all: Found[] = [];
  const texts = document.createTreeWalker(document.body, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(apart)) continue;
    for (const [found] of (node.textContent ?? "").matchAll(figure))
      all.push({ element, figure: plain(found) });
  }
  return all;
}

const around = new Map<Document, ReadonlySet<Element>>();
/** The elements of a page that a way stands in. */
function holdersIn(document: Document): ReadonlySet<Element> {
  const known = around.get(document);
  if (known) return known;
  const holders = new Set<Element>();
  for (const way of document.querySelectorAll(ways))
    for (let one: Element | null = way; one; one = one.parentElement) holders.add(one);
  around.set(document, holders);
  return holders;
}

const said = new Map<Document, string>();
/** What the passports, entries and data notes of a page say. */
function saidIn(document: Document): string {
  const known = said.get(document);
  if (known !== undefined) return known;
  const text = plain([...document.querySelectorAll(papers)].map((one) => one.textContent).join(" "));
  said.set(document, text);
  return text;
}

const isComputed = (path: string): boolean =>
  isViewPath(path) || chartPages.some((chart) => chart.path === path);

/** Whether one finds from a figure to its papers: around it, on the same page, or on the page that its line leads to. */
function hasWay(
  document: Document,
  { element, figure }: Found,
  pages: ReadonlyMap<string, Document>,
): boolean {
  if (element.closest(`${papers}, ${ways}`) || saidIn(document).includes(figure)) return true;
  // A title speaks for the whole page.
  if (element.closest("h1") && document.querySelector(".data-note")) return true;
  for (let one: Element | null = element; one && one.localName !== "main"; one = one.parentElement) {
    const name = one.localName;
    const isBlock = blocks.has(name) || one.hasAttribute("data-summary");
    if (isBlock && holdersIn(document).has(one)) return true;
    const isLine = ["li", "tr", "figure"].includes(name) || one.matches("main > section");
    const links = name === "a" ? [one] : isLine ? [...one.getElementsByTagName("a")] : [];
    for (const link of links) {
      const path = (link.getAttribute("href") ?? "").replace(/#.*$/, "");
      const target = pages.get(path);
      if (isComputed(path) || (target && saidIn(target).includes(figure))) return true;
    }
  }
  return false;
}

test("every amount, share and count has a way to its passport or its data note", async ({ request }) => {
  const pages = await documents(request);
  const all = [...pages].flatMap(([path, document]) =>
    figuresIn(document).map((found) => ({ path, document, found })),
  );
  expect(all.length, "figures found").toBeGreaterThan(3000);
  const lost = all
    .filter(({ document, found }) => !hasWay(document, found, pages))
    .map(({ path, found }) => `${path} ${found.figure}: ${plain(found.element.textContent).slice(0, 90)}`);
  expect([...new Set(lost)]).toEqual([]);
});

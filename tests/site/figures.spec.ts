import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { contentPageOf, contentPages } from "../support/content.ts";
import { documents } from "../support/documents.ts";

/*
 * No amount of money, share or count without a way to where it comes from: the passport of its claim, or the data note
 * of the chart, table or answer that computed it.
 */

const space = String.raw`[\s\u00a0\u202f]`;
const digits = String.raw`\d(?:[\d.,'’\u2060]|[\u00a0\u202f](?=\d))*(?:${space}?[–-]\u2060?${space}?\d(?:[\d.,\u2060]|[\u00a0\u202f](?=\d))*)?`;
const counted =
  "records?|adverts?|respondents|workers|searches|enrolments|salaires?|annonces?|offres?|recherches|inscriptions";
/** "$150,000", "45 500 €", "84%", "3 of 73", "59 records", "30 annonces"; a year is no count. */
const figure = new RegExp(
  [
    String.raw`[€$£]${digits}`,
    String.raw`${digits}${space}?[€$£%]`,
    String.raw`\b(?!(?:19|20)\d\d${space})${digits}${space}(?:${counted})(?!\p{L})`,
    String.raw`\b\d[\d,.\u202f]*\u00a0(?:of|sur)\u00a0\d[\d,.\u202f]*`,
  ].join("|"),
  "gu",
);

/** Where figures are no facts: examples we made up and say so, the tests of the site itself, rules of ours and names of quantiles. */
const apart =
  ".example, [data-example], .promises, script, style, noscript, template, .unseen, .mrz, .glossary";
/** Where figures stand in their papers. */
const papers = ".pp, .entry, .note, .data-note";
/** The blocks a way may stand in, from the closest outwards; the last hold charts, tables, answers. */
const blocks = [
  "p, li, dd, td, th, h1, h2, h3, figcaption, caption",
  "dl, tr, li",
  "figure, table, section, aside, article.view, .explorer",
];

/** What a reader may follow from an element: to a passport, to the register, to a data note, to the page that has one. */
const ways = [
  "[popovertarget^=pp-]",
  ...locales.map((locale) => `a[href^="${contentPageOf("numbers", locale).path}#"]`),
  'a[href$="#data"]',
].join(", ");

const plain = (text: string): string => text.replace(/[\s\u2060]+/g, " ").trim();

/** The text nodes below a body that hold a figure, with the figures. */
function* figuresIn(document: Document): Generator<{ element: Element; found: string }> {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(apart)) continue;
    for (const [found] of (node.textContent ?? "").matchAll(figure)) yield { element, found: plain(found) };
  }
}

/** What the passports, the entries and the data notes of a page say, and whether it has a data note. */
const saidIn = (document: Document): string =>
  plain([...document.querySelectorAll(papers)].map(({ textContent }) => textContent).join(" "));

function hasWay(
  document: Document,
  element: Element,
  found: string,
  pages: ReadonlyMap<string, Document>,
): boolean {
  if (element.closest(papers)) return true;
  if (element.closest(`label.n, ${ways}`)) return true;
  if (blocks.some((block) => element.closest(block)?.querySelector(ways))) return true;
  const href = element.closest("a[href]")?.getAttribute("href");
  const target = href === undefined || href === null ? undefined : pages.get(href.replace(/#.*$/, ""));
  if (target && (saidIn(target).includes(found) || target.querySelector(".data-note"))) return true;
  return saidIn(document).includes(found);
}

test("every amount, share and count has a way to its passport or its data note", async ({ request }) => {
  const pages = await documents(request);
  const all = [...pages].flatMap(([path, document]) =>
    [...figuresIn(document)].map((one) => ({ path, document, ...one })),
  );
  expect(all.length).toBeGreaterThan(3000);
  const lost = all.filter(({ document, element, found }) => !hasWay(document, element, found, pages));
  const named = lost.map(
    ({ path, element, found }) => `${path} ${found}: ${plain(element.textContent).slice(0, 90)}`,
  );
  expect([...new Set(named)]).toEqual([]);
  expect(contentPages.length).toBeGreaterThan(20);
});

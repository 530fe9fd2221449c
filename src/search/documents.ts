import { mdxToHast } from "satteri";
import { entriesOf } from "../domain/glossary.ts";
import type { Locale } from "../domain/locale.ts";
import { claimOf, fill, type Ledger } from "../ledger/ledger.ts";
import { countedBehind, printed } from "../passport/papers.ts";
import { registerUrl } from "../routing/urls.ts";

/** What can be found: a section of a page, a claim of the ledger, a term of the glossary. */
const documentKinds = ["page", "claim", "term"] as const;

/** One entry of the index that a browser fetches. */
export interface SearchDocument {
  readonly id: number;
  readonly kind: (typeof documentKinds)[number];
  readonly title: string;
  readonly url: string;
  readonly text: string;
}
type Found = Omit<SearchDocument, "id">;

/** A page, as far as it is searched. */
interface SearchedPage {
  readonly title: string;
  readonly lead: string;
  readonly url: string;
  readonly body: string;
  /** The fragments of its sections, in their order. */
  readonly slugs: readonly string[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const oneLine = (text: string): string => text.replace(/[ \n]+/g, " ").trim();

/** The words of a node; a claim without words of its own stands for its figure. */
function wordsOf(ledger: Ledger, locale: Locale, node: Node): string {
  if (node.type === "text") return node.value ?? "";
  const inside = (node.children ?? []).map((child) => wordsOf(ledger, locale, child)).join("");
  if ((node.name === "Claim" && !inside) || node.name === "Counts") {
    const { id, figure } = Object.fromEntries(
      (node.attributes ?? []).map(({ name, value }) => [name, value]),
    );
    const [claim, named] = [claimOf(ledger, String(id)), figure ? String(figure) : undefined];
    return node.name === "Counts"
      ? countedBehind(ledger, locale, claim, named)
      : printed(ledger, locale, claim, named).text;
  }
  const block = node.type === "element" && /^(p|li|h[1-6]|td|th|tr|blockquote)$/.test(node.tagName ?? "");
  return block ? `${inside} ` : inside;
}

/** The sections of an MDX body, what stands before the first heading first. */
function sectionsOf(ledger: Ledger, locale: Locale, body: string): { heading: string; text: string }[] {
  const sections = [{ heading: "", text: "" }];
  for (const node of (mdxToHast(body) as Node).children ?? []) {
    const words = wordsOf(ledger, locale, node);
    const last = sections.at(-1);
    if (node.tagName === "h2") sections.push({ heading: oneLine(words), text: "" });
    else if (last) last.text += `${words} `;
  }
  return sections;
}

function pageDocuments(ledger: Ledger, locale: Locale, page: SearchedPage): Found[] {
  const title = fill(ledger, locale, page.title);
  return sectionsOf(ledger, locale, page.body).map(({ heading, text }, i) => ({
    kind: "page",
    title: heading ? `${heading} · ${title}` : title,
    url: heading ? `${page.url}#${page.slugs[i - 1] ?? ""}` : page.url,
    text: oneLine(heading ? text : `${fill(ledger, locale, page.lead)} ${text}`),
  }));
}

/** Everything that can be found in a language: pages by section, claims, terms. Addresses lead to the very place. */
export function documentsOf(
  ledger: Ledger,
  locale: Locale,
  pages: readonly SearchedPage[],
  urls: { readonly numbers: string; readonly glossary: string },
): SearchDocument[] {
  const claims = [...ledger.claims.values()].map(({ id, statement, saidBy, became }): Found => ({
    kind: "claim",
    title: fill(ledger, locale, statement[locale], id),
    url: registerUrl(urls.numbers, id),
    text: `${saidBy[locale]}. ${fill(ledger, locale, became[locale], id)}`,
  }));
  const terms = entriesOf(ledger.glossary, locale).map(({ id, term, also, means, other }): Found => ({
    kind: "term",
    title: term,
    url: `${urls.glossary}#${id}`,
    text: [means, also, other].filter(Boolean).join(" · "),
  }));
  const all = [...pages.flatMap((page) => pageDocuments(ledger, locale, page)), ...claims, ...terms];
  return all.filter(({ text }) => text).map((found, id) => ({ id, ...found }));
}

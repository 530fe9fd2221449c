/* What the explorer builds out of its words: nodes, never HTML from a string. */

/** One card: a name, perhaps a rank in words, a numeral, the sentence that carries on from it, the records behind. */
export interface Card {
  readonly name: string;
  readonly rank?: string;
  readonly numeral: string;
  readonly text: string;
  readonly records: string;
  /** The page of its view, where that has one. */
  readonly page?: { readonly url: string; readonly text: string } | undefined;
}

function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  kind: string,
  ...inside: (string | Node)[]
) {
  const made = document.createElement(name);
  made.className = kind;
  made.append(...inside);
  return made;
}

/** Letters from which on a numeral is set smaller: a range, where others are one amount. */
const long = 9;

/** A card, as Answer.astro prints it. */
export function cardNode({ name, rank, numeral, text, records, page }: Card): HTMLElement {
  const own = document.createElement("a");
  if (page) Object.assign(own, { href: page.url, textContent: page.text });
  return node(
    "li",
    "",
    node("h3", "label", name),
    ...(rank === undefined ? [] : [node("p", "rank", rank)]),
    node("p", numeral.length > long ? "big long" : "big", numeral),
    node("p", "text", text),
    node("p", "count", records, ...(page ? [" ", own] : [])),
  );
}

/** A part of the page. Throws when it is not there. */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`found no ${selector}; expected Explore.astro to print it`);
  return found;
}

/* The sentence a reader has selected a part of, and the text that stands before it, in runs (text-fragment.ts). */

export interface Sentence {
  readonly text: string;
  readonly runs: readonly string[];
  readonly before: readonly string[];
  /** The paragraph it stands in. */
  readonly block: HTMLElement;
}

/** Stands for an edge in the text of a block: no content has it, and no sentence ends at it. */
const edge = "\ue000";
const blocks = "p, li, dd, h1, h2, h3, blockquote, figcaption";
const inline = new Set(["A", "B", "CITE", "EM", "I", "SPAN", "STRONG"]);

const runsOf = (text: string): string[] => text.split(edge).filter((run) => run.trim() !== "");

/** The text of a node as a browser searches it; what is not shown is left out. `at` is told where each text begins. */
function textOf(root: Node, at?: (node: Node, offset: number) => void): string {
  let text = "";
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      at?.(node, text.length);
      text += node.data;
    } else if (node instanceof Element && node.checkVisibility()) {
      const open = !inline.has(node.tagName);
      if (open) text += edge;
      node.childNodes.forEach(visit);
      if (open) text += edge;
    }
  };
  visit(root);
  return text;
}

/** All the text of the page before an element. */
function textBefore(element: Element): string {
  let cut: number | undefined;
  let first: Node | undefined = element;
  while (first && !(first instanceof Text)) first = first.firstChild ?? undefined;
  const text = textOf(document.body, (node, offset) => {
    if (node === first) cut = offset;
  });
  return text.slice(0, cut);
}

/** Where the sentences that hold a span of a text begin and end. */
function around(text: string, from: number, to: number, lang: string): [number, number] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
  const ends = sentences.map(({ index, segment }) => ({ index, end: index + segment.length }));
  const start = ends.findLast(({ index }) => index <= from)?.index ?? 0;
  return [start, ends.find(({ end }) => end >= to)?.end ?? text.length];
}

/** The sentence of a selection inside one paragraph; undefined for any other selection. */
export function sentenceIn(selection: Selection, lang: string): Sentence | undefined {
  if (selection.rangeCount === 0 || selection.toString().trim() === "") return undefined;
  const range = selection.getRangeAt(0);
  const parent = range.startContainer.parentElement;
  const block = parent?.closest<HTMLElement>(`main :is(${blocks})`);
  if (!block || block.closest("figure, [popover]")) return undefined;
  const starts = new Map<Node, number>();
  const text = textOf(block, (node, offset) => starts.set(node, offset));
  const from = (starts.get(range.startContainer) ?? 0) + range.startOffset;
  const end = starts.get(range.endContainer);
  // Three clicks select up to the next paragraph.
  const to = end === undefined ? text.length : end + range.endOffset;
  const [start, stop] = around(text, from, to, lang);
  const sentence = text.slice(start, stop);
  return {
    text: sentence
      .replaceAll(edge, "")
      .replace(/[ \t\r\n]+/g, " ")
      .trim(),
    runs: runsOf(sentence),
    before: runsOf(textBefore(block) + edge + text.slice(0, start)),
    block,
  };
}

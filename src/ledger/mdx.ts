import { mdxToMdast } from "satteri";
import { locales } from "../domain/locale.ts";
import { piecesOf, type QuickFacts } from "../domain/quick-facts.ts";

/** A component used in an article, and the line it stands on. */
export interface Use {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly hasText: boolean;
  readonly line: number;
}

/** A piece of a body, and the line it begins on. */
interface Piece {
  readonly value: string;
  readonly line: number;
}

/** What the content check needs to know of an MDX body: all that is published of it. */
export interface Prose {
  readonly uses: readonly Use[];
  /** Where links lead, by themselves or through a definition. */
  readonly links: readonly { url: string; line: number }[];
  readonly images: readonly { url: string; line: number }[];
  /**
   * The words of each paragraph, heading and cell, whatever is marked up in them: a component without words stands as
   * U+FFFC. Then code, and what is said of an image or a link.
   */
  readonly texts: readonly Piece[];
  /** The values of the attributes of components. */
  readonly attributes: readonly Piece[];
  readonly headings: readonly (Piece & { depth: number })[];
  /** What MDX would run: expressions, imports and exports. Comments are not among them. */
  readonly code: readonly Piece[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { type?: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { start: { line: number } };
}

/**
 * Splits an MDX file into its front matter and its body, and says on which line the body begins. A byte-order mark,
 * Windows line ends, empty lines in front and spaces after the dashes are read as Astro reads them. A file without a
 * front matter has an empty one.
 */
export function splitMdx(file: string): {
  frontMatter: string;
  body: string;
  bodyLine: number;
  firstLine: number;
} {
  const text = unixText(file);
  const match = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { frontMatter: "", body: text, bodyLine: 1, firstLine: 1 };
  const lines = (part: string): number => part.split("\n").length;
  return {
    frontMatter: match[1] ?? "",
    body: text.slice(match[0].length),
    bodyLine: lines(match[0]),
    firstLine: lines(match[0].slice(0, match[0].indexOf("---"))) + 1,
  };
}

/** A text with the line ends of Unix and without a byte-order mark, however its editor saved it. */
export const unixText = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

const attributesOf = (node: Node): Record<string, string | true> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name ? [[name, typeof value === "string" ? value : true]] : [],
    ),
  );

const isComment = (code: string): boolean => /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(code);
const isComponent = ({ type, name }: Node): boolean => type.startsWith("mdxJsx") && Boolean(name);

/** The words of a node as a reader sees them side by side. */
function wordsIn(node: Node): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  if (node.type === "break") return "\n";
  const words = (node.children ?? []).map(wordsIn).join("");
  return isComponent(node) && words === "" ? "\ufffc" : words;
}

/** Reads an MDX body: its components, links, words and code. Throws on malformed MDX, as "line:column: message". */
export function readProse(body: string): Prose {
  const prose = {
    uses: [] as Use[],
    links: [] as { url: string; line: number }[],
    images: [] as { url: string; line: number }[],
    texts: [] as Piece[],
    attributes: [] as Piece[],
    headings: [] as (Piece & { depth: number })[],
    code: [] as Piece[],
  };
  const visit = (node: Node, inBlock: boolean): void => {
    const line = node.position?.start.line ?? 1;
    const text = (value: string | null | undefined): void => {
      if (value) prose.texts.push({ value, line });
    };
    const isBlock = ["paragraph", "heading", "tableCell"].includes(node.type);
    if (isBlock || (node.type === "text" && !inBlock)) text(wordsIn(node));
    if (node.type === "heading") prose.headings.push({ value: wordsIn(node), depth: node.depth ?? 1, line });
    if (node.type === "code" || (node.type === "inlineCode" && !inBlock)) text(node.value);
    if (["link", "definition"].includes(node.type)) prose.links.push({ url: node.url ?? "", line });
    if (node.type === "image") prose.images.push({ url: node.url ?? "", line });
    text(node.alt);
    text(node.title);
    const value = node.value ?? "";
    if (/^mdx(?:Flow|Text)Expression$|^mdxjsEsm$/.test(node.type) && !isComment(value))
      prose.code.push({ value, line });
    if (isComponent(node)) {
      const attributes = attributesOf(node);
      const hasText = (node.children ?? []).length > 0;
      prose.uses.push({ name: node.name ?? "", attributes, hasText, line });
      for (const attribute of Object.values(attributes))
        if (attribute !== true) prose.attributes.push({ value: attribute, line });
      for (const { name, value: given } of node.attributes ?? [])
        if (!name || (given !== null && typeof given === "object"))
          prose.code.push({ value: name ?? "{…}", line });
    }
    node.children?.forEach((child) => visit(child, inBlock || isBlock));
  };
  visit(mdxToMdast(body) as Node, false);
  return prose;
}

/** The components that cite a claim, and open its passport when it has a figure. */
export const citing = ["Claim", "Counts", "Note", "Check"];

/** A claim cited in a body: by a figure, or by words that link to its entry in the register. */
export interface Citation {
  readonly id: string;
  readonly words: boolean;
}

/** The claims a sentence of a front matter or of the quick facts cites. */
export const citedInText = (sentence: string): Citation[] =>
  piecesOf(sentence).flatMap((piece) =>
    piece.kind === "text" ? [] : [{ id: piece.id, words: piece.kind === "words" }],
  );

/** The claims the box of quick facts cites, in any language. */
export const citedInFacts = ({ jobs }: QuickFacts): Citation[] =>
  jobs.flatMap(({ facts }) =>
    Object.values(facts).flatMap((fact) => locales.flatMap((locale) => citedInText(fact[locale]))),
  );

/** The claims a body cites, in the order of their use, those of the box of quick facts included. */
export function citedIn(body: string, box: QuickFacts): Citation[] {
  return readProse(body).uses.flatMap(({ name, attributes: { id }, hasText }) => {
    if (name === "QuickFacts") return citedInFacts(box);
    return citing.includes(name) && typeof id === "string"
      ? [{ id, words: name === "Counts" || (name === "Claim" && hasText) }]
      : [];
  });
}

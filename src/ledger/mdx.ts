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

/** What the content check needs to know of an MDX body. */
export interface Prose {
  readonly uses: readonly Use[];
  readonly links: readonly { url: string; line: number }[];
  readonly texts: readonly { value: string; line: number }[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { start: { line: number } };
}

/** Splits an MDX file into its front matter and its body, and says on which line the body begins. */
export function splitMdx(text: string): { frontMatter: string; body: string; bodyLine: number } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) return { frontMatter: "", body: text, bodyLine: 1 };
  return {
    frontMatter: match[1] ?? "",
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}

const attributesOf = (node: Node): Record<string, string | true> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name ? [[name, typeof value === "string" ? value : true]] : [],
    ),
  );

/** Reads an MDX body: its components, links and words. Throws on malformed MDX, as "line:column: message". */
export function readProse(body: string): Prose {
  const prose = {
    uses: [] as Use[],
    links: [] as { url: string; line: number }[],
    texts: [] as { value: string; line: number }[],
  };
  const visit = (node: Node): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "text" && node.value) prose.texts.push({ value: node.value, line });
    if (node.type === "link" && node.url) prose.links.push({ url: node.url, line });
    if (node.type.startsWith("mdxJsx") && node.name) {
      prose.uses.push({
        name: node.name,
        attributes: attributesOf(node),
        hasText: (node.children ?? []).length > 0,
        line,
      });
    }
    node.children?.forEach(visit);
  };
  visit(mdxToMdast(body) as Node);
  return prose;
}

/** The components that cite a claim, and open its passport when it has a figure. */
export const citing = ["Claim", "Note", "Check"];

/** A claim cited in a body: by a figure, or by words that link to its entry in the register. */
export interface Citation {
  readonly id: string;
  readonly words: boolean;
}

/** The claims the box of quick facts cites, in any language. */
export const citedInFacts = ({ jobs }: QuickFacts): Citation[] =>
  jobs.flatMap(({ facts }) =>
    Object.values(facts)
      .flatMap((fact) => locales.flatMap((locale) => piecesOf(fact[locale])))
      .flatMap((piece) => (piece.kind === "text" ? [] : [{ id: piece.id, words: piece.kind === "words" }])),
  );

/** The claims a body cites, in the order of their use, those of the box of quick facts included. */
export function citedIn(body: string, box: QuickFacts): Citation[] {
  return readProse(body).uses.flatMap(({ name, attributes: { id }, hasText }) => {
    if (name === "QuickFacts") return citedInFacts(box);
    return citing.includes(name) && typeof id === "string"
      ? [{ id, words: name === "Claim" && hasText }]
      : [];
  });
}

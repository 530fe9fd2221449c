import { mdxToHast } from "satteri";
import { escaped } from "../charts/svg/markup.ts";

/** What a component of an article becomes where there are none: HTML, from its attributes and what it holds. */
export type Components = Readonly<
  Record<string, (attributes: Readonly<Record<string, string | true>>, children: string) => string>
>;

/** A node of the parsed body, as far as it is written out. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const attributesOf = ({ attributes = [] }: Node): Record<string, string | true> =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name ? [[name, typeof value === "string" ? value : true] as const] : [],
    ),
  );

/** The body of an article as plain HTML, for readers that know nothing of our components. Throws on one not given. */
export function proseHtml(body: string, components: Components): string {
  const written = (node: Node): string => {
    const inside = (node.children ?? []).map(written).join("");
    if (node.type === "text") return escaped(node.value ?? "");
    if (node.type === "element" && node.tagName) {
      const href = node.properties?.["href"];
      const link = typeof href === "string" ? ` href="${escaped(href)}"` : "";
      return `<${node.tagName}${link}>${inside}</${node.tagName}>`;
    }
    if (!node.name) return inside;
    const component = components[node.name];
    if (!component)
      throw new Error(`found <${node.name}>; expected one of ${Object.keys(components).join(", ")}`);
    return component(attributesOf(node), inside);
  };
  return written(mdxToHast(body) as Node).trim();
}

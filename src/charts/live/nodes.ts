import type { Drawn } from "../svg/markup.ts";

/** An SVG element of a drawing, as a node: never HTML from a string. */
export function svgNode({ name, attributes, text }: Drawn): SVGElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

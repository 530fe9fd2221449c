import type { Drawn } from "../draw/markup.ts";
import type { Table } from "../spec/table.ts";

/* What the browser builds out of a drawing or a table: nodes, never HTML from a string. */

/** An SVG element of a drawing. */
export function svgNode({ name, attributes, text }: Drawn): SVGElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

/** Writes a table anew into the one of the page, whose heads and scopes stay. */
export function fillTable(table: HTMLTableElement, { caption, head, rows }: Table): void {
  const cell = (name: "th" | "td", text: string, scope?: string) => {
    const node = document.createElement(name);
    node.textContent = text;
    if (scope) node.setAttribute("scope", scope);
    return node;
  };
  const row = (cells: readonly HTMLElement[]) => {
    const node = document.createElement("tr");
    node.append(...cells);
    return node;
  };
  if (table.caption && caption) table.caption.textContent = caption;
  table.tHead?.replaceChildren(row(head.map((text) => cell("th", text, "col"))));
  table.tBodies[0]?.replaceChildren(
    ...rows.map((cells) =>
      row(cells.map((text, index) => (index === 0 ? cell("th", text, "row") : cell("td", text)))),
    ),
  );
}

/** In tenths of a pixel: 12.3456 → 123. */
const tenths = (value: number): number => Math.round(value * 10);

/** 12.3456 → "12.3"; -0.04 → "0". */
export const formatCoord = (value: number): string => String(tenths(value) / 10 || 0);

/** One SVG element of a drawing. */
export interface SvgElement {
  readonly name: "path" | "circle" | "text" | "rect" | "title" | "desc";
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A text as it stands in an element, or between the double quotes of an attribute: in SVG, HTML and XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign] ?? ""};`);

/** Elements as SVG markup, for pages and files. */
export const serializeSvg = (elements: readonly SvgElement[]): string =>
  elements
    .map(({ name, attributes, text }) => {
      const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
      const open = `<${name}${pairs.join("")}`;
      return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${name}>`;
    })
    .join("");

/** SVG elements in the order they were drawn, neighbours of one look put together. */
export class SvgBuilder {
  readonly #elements: SvgElement[] = [];
  /** Strokes or dots of one look, waiting for more of the same. */
  #group: { readonly look: string; readonly attributes: SvgElement["attributes"]; path: string } | undefined;
  /** Where the last dot of the group stands, in tenths. */
  #dot = { x: 0, y: 0 };

  /** Adds to the path of this look, or begins one. */
  appendPath(attributes: SvgElement["attributes"], path: string): void {
    this.#grouped(attributes).path += path;
  }

  /**
   * Adds a dot, a stroke of no length with round ends: by its way from the last, for dots stand in columns,
   * and a way repeated packs better than a place.
   */
  dot(attributes: SvgElement["attributes"], x: number, y: number): void {
    const group = this.#grouped({ ...attributes, "stroke-linecap": "round" });
    const way = [tenths(x) - this.#dot.x, tenths(y) - this.#dot.y].map((part) => formatCoord(part / 10));
    group.path += group.path
      ? `m${way.join(" ").replace(" -", "-")}h0`
      : `M${formatCoord(x)} ${formatCoord(y)}h0`;
    this.#dot = { x: tenths(x), y: tenths(y) };
  }

  #grouped(attributes: SvgElement["attributes"]): { path: string } {
    const look = JSON.stringify(attributes);
    if (this.#group?.look !== look) {
      this.#flush();
      this.#group = { look, attributes, path: "" };
    }
    return this.#group;
  }

  write(element: SvgElement): void {
    this.#flush();
    this.#elements.push(element);
  }

  get elements(): readonly SvgElement[] {
    this.#flush();
    return this.#elements;
  }

  #flush(): void {
    if (this.#group)
      this.#elements.push({ name: "path", attributes: { ...this.#group.attributes, d: this.#group.path } });
    this.#group = undefined;
  }
}

/** 12.3456 → "12.3"; -0.04 → "0". */
export const brief = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** One SVG element of a drawing. */
export interface Drawn {
  readonly name: "path" | "circle" | "text" | "rect" | "title" | "desc";
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign] ?? ""};`);

/** Elements as SVG markup, for pages and files. */
export const written = (elements: readonly Drawn[]): string =>
  elements
    .map(({ name, attributes, text }) => {
      const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
      const open = `<${name}${pairs.join("")}`;
      return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${name}>`;
    })
    .join("");

/** SVG elements in the order they were drawn, neighbours of one look put together. */
export class Markup {
  readonly #elements: Drawn[] = [];
  /** Strokes or dots of one look, waiting for more of the same. */
  #group: { readonly look: string; readonly attributes: Drawn["attributes"]; path: string } | undefined;

  /** Adds to the path of this look, or begins one. */
  gather(attributes: Drawn["attributes"], path: string): void {
    const look = JSON.stringify(attributes);
    if (this.#group?.look !== look) {
      this.#flush();
      this.#group = { look, attributes, path: "" };
    }
    this.#group.path += path;
  }

  write(element: Drawn): void {
    this.#flush();
    this.#elements.push(element);
  }

  get elements(): readonly Drawn[] {
    this.#flush();
    return this.#elements;
  }

  #flush(): void {
    if (this.#group)
      this.#elements.push({ name: "path", attributes: { ...this.#group.attributes, d: this.#group.path } });
    this.#group = undefined;
  }
}

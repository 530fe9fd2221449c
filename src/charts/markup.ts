/** 12.3456 → "12.3"; -0.04 → "0". */
export const brief = (value: number): string => String(Math.round(value * 10) / 10 || 0);

export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));

/** SVG elements in the order they were drawn, neighbours of one look put together. */
export class Markup {
  readonly #elements: string[] = [];
  /** Strokes or dots of one look, waiting for more of the same. */
  #group: { readonly attributes: string; path: string } | undefined;

  /** Adds to the path of this look, or begins one. */
  gather(attributes: string, path: string): void {
    if (this.#group?.attributes !== attributes) {
      this.#flush();
      this.#group = { attributes, path: "" };
    }
    this.#group.path += path;
  }

  write(element: string): void {
    this.#flush();
    this.#elements.push(element);
  }

  get text(): string {
    this.#flush();
    return this.#elements.join("");
  }

  #flush(): void {
    if (this.#group) this.#elements.push(`<path ${this.#group.attributes} d="${this.#group.path}"/>`);
    this.#group = undefined;
  }
}

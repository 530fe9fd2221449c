import type { Locale } from "../../domain/locale.ts";
import { yieldToMain } from "../chartjs/draw-in-chunks.ts";
import type { Look } from "../chartjs/drawing.ts";
import { describe } from "../kinds/alternatives.ts";
import { chartOf } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { cssPaint } from "../palette.ts";
import { type SizeName, sizes } from "../sizes.ts";
import type { SvgElement } from "../svg/markup.ts";
import { renderToSvg, renderToSvgInChunks } from "../svg/render.ts";
import type { Measure } from "../text.ts";
import { createTextMeasurer } from "./measure-in-page.ts";

/** An SVG element of a drawing, as a node: never HTML from a string. */
function svgNode({ name, attributes, text }: SvgElement): SVGElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

const names = ["narrow", "medium", "wide"] as const;

/** The pictures of a chart and the sentence for people who cannot see them, in the view its reader chose. */
export class Pictures {
  /** What is not drawn yet. */
  #wanted: ChartSpec | undefined;
  readonly #sheet: HTMLElement;
  readonly #measure: Measure;

  /** Throws when the browser grants no drawing context. */
  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
    this.#measure = createTextMeasurer(sheet);
  }

  /**
   * Gives each picture the room it will take, then draws them, in steps between which the browser answers its reader.
   * Tells whether it came to its end: another view may overtake it.
   */
  async show(spec: ChartSpec, locale: Locale): Promise<boolean> {
    this.#wanted = spec;
    this.#sheet.ariaLabel = describe(spec, locale);
    for (const shown of this.#shown) {
      await yieldToMain();
      if (this.#wanted !== spec) return false;
      this.#place(spec, shown);
    }
    for (const shown of this.#shown) {
      await yieldToMain();
      if (this.#wanted !== spec) return false;
      const look = this.#place(spec, shown);
      await yieldToMain();
      const { elements } = await renderToSvgInChunks(spec, look);
      await yieldToMain();
      if (this.#wanted !== spec) return false;
      shown[1].replaceChildren(...elements.map(svgNode));
    }
    this.#wanted = undefined;
    return true;
  }

  /** Draws at once what is still waiting: before printing. */
  finish(): void {
    const spec = this.#wanted;
    this.#wanted = undefined;
    if (!spec) return;
    for (const shown of this.#shown) {
      const { elements } = renderToSvg(spec, this.#place(spec, shown));
      shown[1].replaceChildren(...elements.map(svgNode));
    }
  }

  /** The pictures this page has. */
  get #shown(): readonly [SizeName, Element][] {
    return names.flatMap((name) => {
      const svg = this.#sheet.querySelector(`svg.${name}`);
      return svg ? [[name, svg]] : [];
    });
  }

  /** Gives a picture the room it will take. */
  #place(spec: ChartSpec, [name, svg]: readonly [SizeName, Element]): Look {
    const look = { size: sizes[name], measure: this.#measure, paint: cssPaint, font: "inherit" };
    const { width, height } = chartOf(spec, look);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    return look;
  }
}

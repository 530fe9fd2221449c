import type { Locale } from "../../domain/locale.ts";
import { cssPaint } from "../draw/palette.ts";
import { Pen } from "../draw/pen.ts";
import { sketch } from "../draw/sketch.ts";
import { layOut } from "../layout/layout.ts";
import { type SizeName, sizes } from "../layout/sizes.ts";
import { describe } from "../kinds/sentences.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { Measure } from "../layout/words.ts";
import { breath } from "./breath.ts";
import { sketchInSteps } from "./draw-in-steps.ts";
import { measureIn } from "./measure-in.ts";
import { svgNode } from "./nodes.ts";

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
    this.#measure = measureIn(sheet);
  }

  /**
   * Gives each picture the room it will take, then draws them, in steps between which the browser answers its reader.
   * Tells whether it came to its end: another view may overtake it.
   */
  async show(spec: ChartSpec, locale: Locale): Promise<boolean> {
    this.#wanted = spec;
    this.#sheet.ariaLabel = describe(spec, locale);
    for (const shown of this.#shown) {
      await breath();
      if (this.#wanted !== spec) return false;
      this.#place(spec, shown);
    }
    for (const shown of this.#shown) {
      await breath();
      if (this.#wanted !== spec) return false;
      const { svg, pen, layout } = this.#place(spec, shown);
      await breath();
      const drawn = await sketchInSteps(pen, layout, cssPaint);
      await breath();
      if (this.#wanted !== spec) return false;
      svg.replaceChildren(...drawn.map(svgNode));
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
      const { svg, pen, layout } = this.#place(spec, shown);
      svg.replaceChildren(...sketch(pen, layout, cssPaint).map(svgNode));
    }
  }

  /** The pictures this page has. */
  get #shown(): readonly [SizeName, Element][] {
    return names.flatMap((name) => {
      const svg = this.#sheet.querySelector(`svg.${name}`);
      return svg ? [[name, svg]] : [];
    });
  }

  #place(spec: ChartSpec, [name, svg]: readonly [SizeName, Element]) {
    const layout = layOut(spec, sizes[name], this.#measure);
    svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
    return { svg, layout, pen: new Pen(layout.width, layout.height, sizes[name].text) };
  }
}

import type { Locale } from "../../domain/locale.ts";
import { cssPaint } from "../draw/palette.ts";
import { Pen } from "../draw/pen.ts";
import type { sketch } from "../draw/sketch.ts";
import type { Layout, layOut } from "../layout/layout.ts";
import type { Measure } from "../layout/words.ts";
import { type SizeName, sizes } from "../layout/sizes.ts";
import { describe } from "../kinds/sentences.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { breath } from "./breath.ts";
import type { sketchInSteps } from "./draw-in-steps.ts";
import type { measureIn } from "./measure-in.ts";
import { svgNode } from "./nodes.ts";

/** What draws on the canvas as well, lent so that it travels once; and the language of the page. */
interface Lent {
  readonly layOut: typeof layOut;
  readonly sketch: typeof sketch;
  readonly sketchInSteps: typeof sketchInSteps;
  readonly measureIn: typeof measureIn;
  readonly locale: Locale;
}

/** A picture to be drawn: its pen, and where everything goes. */
interface Frame {
  readonly svg: Element;
  readonly layout: Layout;
  readonly pen: Pen;
}

const names = ["narrow", "medium", "wide"] as const;

/**
 * The pictures of a chart in another view, which paper, forced colours and sleep keep, and the sentence for
 * people who cannot see them. A bundle of its own, fetched when another view is first chosen.
 */
export class Pictures {
  #wanted: ChartSpec | undefined;
  readonly #sheet: HTMLElement;
  readonly #lent: Lent;
  readonly #measure: Measure;

  constructor(sheet: HTMLElement, lent: Lent) {
    this.#sheet = sheet;
    this.#lent = lent;
    this.#measure = lent.measureIn(sheet);
  }

  /** Says what is shown, and gives each picture the room it will take; the browser answers its reader in between. */
  async want(spec: ChartSpec): Promise<void> {
    this.#wanted = spec;
    this.#sheet.ariaLabel = describe(spec, this.#lent.locale);
    for (const shown of this.#shown) {
      await breath();
      if (this.#wanted !== spec) return;
      this.#place(spec, shown);
    }
  }

  /** Draws the pictures of what was wanted last, one by one and in steps. */
  async draw(): Promise<void> {
    const spec = this.#wanted;
    if (!spec) return;
    for (const shown of this.#shown) {
      await breath();
      const frame = this.#place(spec, shown);
      await breath();
      const drawn = await this.#lent.sketchInSteps(frame.pen, frame.layout, cssPaint);
      await breath();
      if (this.#wanted !== spec) return;
      frame.svg.replaceChildren(...drawn.map(svgNode));
    }
    this.#wanted = undefined;
  }

  /** Draws at once what is still waiting: before printing. */
  finish(): void {
    const spec = this.#wanted;
    this.#wanted = undefined;
    if (!spec) return;
    for (const shown of this.#shown) {
      const { svg, pen, layout } = this.#place(spec, shown);
      svg.replaceChildren(...this.#lent.sketch(pen, layout, cssPaint).map(svgNode));
    }
  }

  /** The pictures this page has. */
  get #shown(): readonly [SizeName, Element][] {
    return names.flatMap((name) => {
      const svg = this.#sheet.querySelector(`svg.${name}`);
      return svg ? [[name, svg]] : [];
    });
  }

  #place(spec: ChartSpec, [name, svg]: readonly [SizeName, Element]): Frame {
    const layout = this.#lent.layOut(spec, sizes[name], this.#measure);
    svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
    return { svg, layout, pen: new Pen(layout.width, layout.height, sizes[name].text) };
  }
}

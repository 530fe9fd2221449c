import { speak } from "../../i18n/chart-strings.ts";
import type { ChartStrings } from "../../i18n/chart-strings.ts";
import type { Locale } from "../../domain/locale.ts";
import { cssPaint } from "../draw/palette.ts";
import { Pen } from "../draw/pen.ts";
import type { sketch } from "../draw/sketch.ts";
import type { layOut } from "../layout/layout.ts";
import { sizes } from "../layout/sizes.ts";
import { describe } from "../spec/describe.ts";
import type { ChartSpec } from "../spec/spec.ts";
import { breath } from "./breath.ts";
import type { measureIn } from "./measure-in.ts";
import { svgNode } from "./nodes.ts";

/** What draws on the canvas as well, lent so that it travels once; and the language of the page. */
interface Lent {
  readonly layOut: typeof layOut;
  readonly sketch: typeof sketch;
  readonly measureIn: typeof measureIn;
  readonly locale: Locale;
  readonly strings: ChartStrings;
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

  constructor(sheet: HTMLElement, lent: Lent) {
    this.#sheet = sheet;
    this.#lent = lent;
    // It has its own memory of what it was told.
    speak(lent.locale, lent.strings);
  }

  /** Says what is drawn, then draws the pictures one by one, the browser answering its reader between two. */
  async draw(spec: ChartSpec): Promise<void> {
    this.#wanted = spec;
    this.#sheet.ariaLabel = describe(spec, this.#lent.locale);
    for (const name of names) {
      await breath();
      if (this.#wanted !== spec) return;
      this.#one(spec, name);
    }
    this.#wanted = undefined;
  }

  /** Draws at once what is still waiting: before printing. */
  finish(): void {
    const spec = this.#wanted;
    this.#wanted = undefined;
    if (spec) for (const name of names) this.#one(spec, name);
  }

  #one(spec: ChartSpec, name: (typeof names)[number]): void {
    const svg = this.#sheet.querySelector(`svg.${name}`);
    if (!svg) return;
    const { layOut, measureIn, sketch } = this.#lent;
    const layout = layOut(spec, sizes[name], measureIn(this.#sheet));
    const { width, height } = layout;
    const pen = new Pen(width, height, sizes[name].text);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(...sketch(pen, layout, cssPaint).map(svgNode));
  }
}

import { breath } from "./breath.ts";
import { layOut } from "../layout/layout.ts";
import { svgNode } from "./nodes.ts";
import { cssPaint } from "../draw/palette.ts";
import type { Pen } from "../draw/pen.ts";
import { sizes } from "../layout/sizes.ts";
import { sketch } from "../draw/sketch.ts";
import type { ChartSpec } from "../spec/spec.ts";
import type { Measure } from "../layout/words.ts";

/** Width of words as this browser sets them in the face of an element. Throws when it grants no drawing context. */
export function measureIn(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that measures");
  const font = getComputedStyle(element).fontFamily;
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}

const names = ["narrow", "medium", "wide"] as const;

/** The pictures of a chart, which paper, forced colours and sleep keep, in another view. Their pen is fetched when one is first chosen. */
export class Pictures {
  #wanted: ChartSpec | undefined;
  #pen: typeof Pen | undefined;
  readonly #sheet: HTMLElement;
  /** Where the bundle of the pen is. */
  readonly #script: string;

  constructor(sheet: HTMLElement, script: string) {
    this.#sheet = sheet;
    this.#script = script;
  }

  /** Draws them one by one, the browser answering its reader between two. */
  async draw(spec: ChartSpec): Promise<void> {
    this.#wanted = spec;
    this.#pen ??= ((await import(/* @vite-ignore */ this.#script)) as { Pen: typeof Pen }).Pen;
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
    if (!svg || !this.#pen) return;
    const layout = layOut(spec, sizes[name], measureIn(this.#sheet));
    const { width, height } = layout;
    const pen = new this.#pen(width, height, sizes[name].text);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(...sketch(pen, layout, cssPaint).map(svgNode));
  }
}

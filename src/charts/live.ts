import { aim } from "./aim.ts";
import { config } from "./config.ts";
import { draw, type Drawing } from "./engine.ts";
import type { ChartFacts } from "./facts.ts";
import { type Box, type Layout, layOut, type Target } from "./layout.ts";
import { cssPaint, type Paint } from "./palette.ts";
import { sizeFor, sizes } from "./sizes.ts";
import { sketch } from "./sketch.ts";
import { specify } from "./specify.ts";
import type { View } from "./view.ts";
import type { Measure } from "./words.ts";

/* The chunk that loads when a chart comes near: Chart.js, and all that draws. No framework in it. */

/** Colours as the page computes them here and now: a canvas knows no variables, nor light-dark(). */
function computedPaint(canvas: HTMLCanvasElement): Paint {
  return (token) => {
    canvas.style.color = cssPaint(token);
    return getComputedStyle(canvas).color;
  };
}

function outline(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, colour: string): void {
  const room = 3.5;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(
    left - room,
    top - room,
    right - left + 2 * room,
    bottom - top + 2 * room,
    room + (bottom - top) / 2,
  );
  context.stroke();
}

/** A chart alive on a canvas that lies exactly over its pictures. */
export class LiveChart {
  #view: View = {};
  #marked: Target | undefined;
  #chart: Drawing | undefined;
  #layout: Layout | undefined;
  readonly #measure: Measure;
  readonly #font: string;

  /** Throws when the browser grants no drawing context. */
  constructor(
    readonly sheet: HTMLElement,
    readonly canvas: HTMLCanvasElement,
    readonly facts: ChartFacts,
    readonly wide: boolean,
  ) {
    const context = document.createElement("canvas").getContext("2d");
    if (!context || !canvas.getContext("2d"))
      throw new Error("found no drawing context; expected a canvas that draws");
    this.#font = getComputedStyle(sheet).fontFamily;
    this.#measure = (text, size, weight) => {
      context.font = `${weight} ${size}px ${this.#font}`;
      return context.measureText(text).width;
    };
  }

  /** Shows another view, on the canvas at once. */
  show(view: View): void {
    this.#view = view;
    this.#marked = undefined;
    this.draw();
    // Pictures that cannot follow stay as they were built; nobody sees them on this screen.
    this.#redrawPictures().catch(() => undefined);
  }

  /** The pictures follow the view, for paper and forced colours keep them. Their pen loads when it is first needed. */
  async #redrawPictures(): Promise<void> {
    const { Pen } = await import("./pen.ts");
    const spec = specify(this.facts, this.#view);
    for (const name of ["narrow", "medium", "wide"] as const) {
      const svg = this.sheet.querySelector(`svg.${name}`);
      const layout = layOut(spec, sizes[name], this.#measure);
      if (!svg) continue;
      svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
      svg.innerHTML = sketch(new Pen(layout.width, layout.height, sizes[name].text), layout, cssPaint);
    }
  }

  /** Draws at the width of the sheet, in the colours of the moment. */
  draw(): void {
    const { width: box } = this.sheet.getBoundingClientRect();
    if (box === 0) return;
    this.#chart?.destroy();
    const size = sizes[sizeFor(box, this.wide)];
    const layout = layOut(specify(this.facts, this.#view), size, this.#measure);
    const { canvas } = this;
    Object.assign(canvas, { width: layout.width, height: layout.height });
    Object.assign(canvas.style, {
      width: "100%",
      height: "auto",
      aspectRatio: `${layout.width} / ${layout.height}`,
    });
    const drawing = config(layout, computedPaint(canvas), this.#font);
    // The drawing keeps its own pixels, so that it equals the picture; its resolution is that of the screen.
    const devicePixelRatio = (window.devicePixelRatio * box) / layout.width;
    this.#layout = layout;
    this.#chart = draw(canvas, { ...drawing, options: { ...drawing.options, devicePixelRatio } });
    if (this.#marked)
      this.mark(
        layout.targets.find(({ name, value }) => name === this.#marked?.name && value === this.#marked.value),
      );
  }

  /** The mark at a place on the screen. */
  at(clientX: number, clientY: number): Target | undefined {
    if (!this.#layout) return undefined;
    const { left, top, width } = this.canvas.getBoundingClientRect();
    const scale = this.#layout.width / width;
    return aim(this.#layout, { x: (clientX - left) * scale, y: (clientY - top) * scale });
  }

  /** The mark some steps from the one outlined now, the ends meeting. */
  step(by: number): Target | undefined {
    const { targets = [] } = this.#layout ?? {};
    const now = this.#marked ? targets.indexOf(this.#marked) : by > 0 ? -1 : 0;
    return targets.at((now + by) % targets.length);
  }

  /** Outlines a mark, and no other. */
  mark(target: Target | undefined): void {
    this.#marked = target;
    this.#chart?.draw();
    if (target && this.#chart) outline(this.#chart.ctx, target.box, computedPaint(this.canvas)("ink"));
  }

  destroy(): void {
    this.#chart?.destroy();
    // Safari frees the memory of a canvas only when it is empty.
    Object.assign(this.canvas, { width: 0, height: 0 });
  }
}

import { aim } from "./aim.ts";
import { breath } from "./breath.ts";
import { config } from "./config.ts";
import { draw, type Drawing } from "./engine.ts";
import { type Box, type Layout, layOut, type Target } from "./layout.ts";
import { svgNode } from "./nodes.ts";
import { cssPaint, type Paint } from "./palette.ts";
import { sizeFor, sizes } from "./sizes.ts";
import { sketch } from "./sketch.ts";
import type { ChartSpec } from "./spec.ts";
import type { Measure } from "./words.ts";

/** Colours as the page computes them here and now: a canvas knows no variables, nor light-dark(). */
function computedPaint(canvas: HTMLCanvasElement): Paint {
  return (token) => {
    canvas.style.color = cssPaint(token);
    return getComputedStyle(canvas).color;
  };
}

function outline(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, colour: string): void {
  const room = 3.5;
  const [width, height] = [right - left + 2 * room, bottom - top + 2 * room];
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(left - room, top - room, width, height, room + (bottom - top) / 2);
  context.stroke();
}

/** A chart alive on a canvas that lies exactly over its pictures. */
export class LiveChart {
  #spec: ChartSpec;
  #marked: Target | undefined;
  #chart: Drawing | undefined;
  #layout: Layout | undefined;
  #fitted = "";
  readonly #font: string;
  /** Width of words as this browser sets them. */
  readonly measure: Measure;

  /** Throws when the browser grants no drawing context. */
  constructor(
    readonly sheet: HTMLElement,
    readonly canvas: HTMLCanvasElement,
    readonly wide: boolean,
    spec: ChartSpec,
  ) {
    const context = document.createElement("canvas").getContext("2d");
    if (!context || !canvas.getContext("2d"))
      throw new Error("found no drawing context; expected a canvas that draws");
    this.#spec = spec;
    this.#font = getComputedStyle(sheet).fontFamily;
    this.measure = (text, size, weight) => {
      context.font = `${weight} ${size}px ${this.#font}`;
      return context.measureText(text).width;
    };
  }

  /** What a reader can point at, in reading order. */
  get targets(): readonly Target[] {
    return this.#layout?.targets ?? [];
  }

  /** Shows another view: on the canvas at once, then in the pictures that paper and forced colours keep. */
  show(spec: ChartSpec): void {
    this.#spec = spec;
    this.#marked = undefined;
    this.draw();
    void this.#picture();
  }

  async #picture(): Promise<void> {
    const spec = this.#spec;
    for (const name of ["narrow", "medium", "wide"] as const) {
      const svg = this.sheet.querySelector(`svg.${name}`);
      if (!svg) continue;
      await breath();
      if (this.#spec !== spec) return;
      const layout = layOut(spec, sizes[name], this.measure);
      svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
      svg.replaceChildren(...sketch(layout, sizes[name].text, cssPaint).map(svgNode));
    }
  }

  /** Draws again if the sheet or the resolution of the screen has changed, be it by zoom. */
  fit(): void {
    if (this.#fits !== this.#fitted) this.draw();
  }

  get #fits(): string {
    return `${this.sheet.clientWidth} at ${devicePixelRatio}`;
  }

  /** The first drawing, in steps between which a slow phone can answer its reader. */
  async begin(): Promise<void> {
    const layout = this.#place();
    if (!layout) return;
    await breath();
    const { data, ...frame } = this.#configured(layout);
    const chart = draw(this.canvas, { ...frame, data: { datasets: [] } });
    this.#chart = chart;
    await breath();
    // It may have been put to sleep, or drawn anew, between two steps.
    if (this.#chart !== chart) return;
    chart.data = data;
    chart.update("none");
  }

  /** Draws at the width of the sheet, in the colours and at the resolution of the moment. */
  draw(): void {
    const layout = this.#place();
    if (!layout) return;
    this.#chart?.destroy();
    this.#chart = draw(this.canvas, this.#configured(layout));
    const marked = this.#marked;
    if (marked) this.mark(layout.targets.find(({ row, step }) => row === marked.row && step === marked.step));
  }

  /** Places everything for the width of the sheet; nothing while it is hidden. */
  #place(): Layout | undefined {
    const { width: box } = this.sheet.getBoundingClientRect();
    if (box === 0) return undefined;
    this.#fitted = this.#fits;
    this.#layout = layOut(this.#spec, sizes[sizeFor(box, this.wide)], this.measure);
    return this.#layout;
  }

  #configured(layout: Layout): ReturnType<typeof config> {
    const { canvas } = this;
    const { width, height } = layout;
    Object.assign(canvas, { width, height });
    Object.assign(canvas.style, { width: "100%", height: "auto", aspectRatio: `${width} / ${height}` });
    const drawing = config(layout, computedPaint(canvas), this.#font);
    // The drawing keeps its own pixels, so that it equals the picture; its resolution is that of the screen.
    const devicePixelRatio = (window.devicePixelRatio * this.sheet.getBoundingClientRect().width) / width;
    return { ...drawing, options: { ...drawing.options, devicePixelRatio } };
  }

  /** The mark at a place on the screen. */
  at(clientX: number, clientY: number): Target | undefined {
    if (!this.#layout) return undefined;
    const { left, top, width } = this.canvas.getBoundingClientRect();
    const scale = this.#layout.width / width;
    return aim(this.#layout, { x: (clientX - left) * scale, y: (clientY - top) * scale });
  }

  /** Outlines a mark, and no other. */
  mark(target: Target | undefined): void {
    this.#marked = target;
    this.#chart?.draw();
    if (target && this.#chart) outline(this.#chart.ctx, target.box, computedPaint(this.canvas)("ink"));
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#layout = undefined;
    // Safari frees the memory of a canvas only when it is empty.
    Object.assign(this.canvas, { width: 0, height: 0 });
  }
}

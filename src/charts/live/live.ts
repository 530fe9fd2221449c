import type { ChartOptions } from "chart.js";
import { aim } from "./aim.ts";
import { breath } from "./breath.ts";
import { config } from "../draw/config.ts";
import { draw, type Drawing } from "../draw/engine.ts";
import { type Layout, layOut, type Target } from "../layout/layout.ts";
import { cssPaint, type Paint } from "../draw/palette.ts";
import { measureIn } from "./measure-in.ts";
import { sizeFor, sizes } from "../layout/sizes.ts";
import type { ChartSpec } from "../spec/spec.ts";
import type { Measure } from "../layout/words.ts";

/** Colours as the page computes them here and now, each asked for once: a canvas knows no variables, nor light-dark(). */
function computedPaint(canvas: HTMLCanvasElement): Paint {
  const known: Partial<Record<Parameters<Paint>[0], string>> = {};
  return (token) => {
    if (!known[token]) canvas.style.color = cssPaint(token);
    return (known[token] ??= getComputedStyle(canvas).color);
  };
}

/** A chart alive on a canvas that lies exactly over its pictures. */
export class LiveChart {
  #spec: ChartSpec;
  #marked: Target | undefined;
  #chart: Drawing | undefined;
  #layout: Layout | undefined;
  #fitted = "";
  readonly #font: string;
  readonly #measure: Measure;
  /** Stands around the mark that is read, over canvas and picture alike. */
  readonly #frame = document.createElement("div");

  /** Throws when the browser grants no drawing context. */
  constructor(
    readonly sheet: HTMLElement,
    readonly canvas: HTMLCanvasElement,
    readonly wide: boolean,
    spec: ChartSpec,
  ) {
    if (!canvas.getContext("2d")) throw new Error("found no drawing context; expected a canvas that draws");
    this.#spec = spec;
    this.#font = getComputedStyle(sheet).fontFamily;
    this.#measure = measureIn(sheet);
  }

  /** What a reader can point at, in reading order. */
  get targets(): readonly Target[] {
    return this.#layout?.targets ?? [];
  }

  /** Shows another view, the browser answering its reader between placing and drawing it. */
  async show(spec: ChartSpec): Promise<void> {
    this.#spec = spec;
    this.mark(undefined);
    const layout = this.#place();
    await breath();
    // Yet another view may have come since, or sleep.
    if (layout && layout === this.#layout) this.#redraw(layout);
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
    // Chart.js takes as long to set up for its first chart as to draw it: apart from each other, neither holds anyone up.
    const options = { animation: false, responsive: false, events: [] } satisfies ChartOptions;
    draw(this.canvas, { type: "scatter", data: { datasets: [] }, options }).destroy();
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
    if (layout) this.#redraw(layout);
  }

  #redraw(layout: Layout): void {
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
    this.#layout = layOut(this.#spec, sizes[sizeFor(box, this.wide)], this.#measure);
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
    const layout = this.#layout;
    if (!target || !layout) {
      this.#frame.remove();
      return;
    }
    const room = 3.5;
    const { left, top, right, bottom } = target.box;
    const share = (size: number, whole: number) => `${(size / whole) * 100}%`;
    this.#frame.className = "mark";
    Object.assign(this.#frame.style, {
      left: share(left - room, layout.width),
      top: share(top - room, layout.height),
      width: share(right - left + 2 * room, layout.width),
      height: share(bottom - top + 2 * room, layout.height),
    });
    this.sheet.append(this.#frame);
  }

  /** Scrolls no further than it takes to see the mark, above what covers the foot of the screen. */
  reveal(): void {
    const { top, bottom } = this.#frame.getBoundingClientRect();
    const room = innerHeight / 4;
    if (top < 0) scrollBy({ top: top - room });
    else if (bottom > innerHeight - room) scrollBy({ top: bottom - innerHeight + room });
  }

  destroy(): void {
    this.#frame.remove();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#layout = undefined;
    // Safari frees the memory of a canvas only when it is empty.
    Object.assign(this.canvas, { width: 0, height: 0 });
  }
}

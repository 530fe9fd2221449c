import { yieldToMain, createChartInChunks } from "../chartjs/draw-in-chunks.ts";
import type { Configuration, Drawing } from "../chartjs/drawing.ts";
import { type ChartInstance, type HitTarget, hitTargetsOf } from "../chartjs/engine.ts";
import { chartOf } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { computedPaint, type Paint } from "../palette.ts";
import { sizeFor, sizes } from "../sizes.ts";
import type { Measure } from "../text.ts";
import { hitTest } from "./hit-test.ts";
import { Outline } from "./mark-outline.ts";
import { createTextMeasurer } from "./measure-in-page.ts";

/** A chart alive on a canvas that lies exactly over its pictures. */
export class InteractiveChart {
  #spec: ChartSpec;
  #canvas: HTMLCanvasElement;
  #marked: HitTarget | undefined;
  #chart: ChartInstance | undefined;
  /** What is drawn, or being drawn; none in sleep. */
  #drawing: Drawing | undefined;
  #targets: readonly HitTarget[] = [];
  /** Ends when the drawing begun last is shown. */
  #shown = Promise.resolve();
  /** Width of the sheet and pixels to a pixel, as they were seen last. */
  #width = 0;
  #resolution = 1;
  #paint: Paint;
  readonly #sheet: HTMLElement;
  readonly #wide: boolean;
  readonly #font: string;
  readonly #measure: Measure;
  readonly #outline: Outline;

  /** Throws when the browser grants no drawing context. */
  constructor(sheet: HTMLElement, canvas: HTMLCanvasElement, wide: boolean, spec: ChartSpec) {
    if (!canvas.getContext("2d")) throw new Error("found no drawing context; expected a canvas that draws");
    this.#sheet = sheet;
    this.#canvas = canvas;
    this.#wide = wide;
    this.#spec = spec;
    this.#font = getComputedStyle(sheet).fontFamily;
    this.#measure = createTextMeasurer(sheet);
    this.#outline = new Outline(sheet);
    this.#paint = computedPaint(() => this.#canvas);
    this.#fits();
  }

  /** The width it is drawn at, in its own pixels. */
  get width(): number {
    return this.#drawing?.width ?? 0;
  }

  /** What a reader can point at, in reading order. */
  get targets(): readonly HitTarget[] {
    return this.#drawing ? this.#targets : [];
  }

  /** Shows another view: what is drawn moves there, where its reader does not mind motion. */
  show(spec: ChartSpec): Promise<void> {
    this.#spec = spec;
    this.mark(undefined);
    return this.#move() ? Promise.resolve() : this.draw();
  }

  /** Draws again if the sheet or the resolution of the screen has changed, be it by zoom. */
  fit(): void {
    if (!this.#fits()) void this.draw();
  }

  /** Draws again in other colours. */
  recolour(): void {
    this.#paint = computedPaint(() => this.#canvas);
    void this.draw();
  }

  /**
   * Looks whether the chart is drawn for the width it has. Only when that may have changed: among words that have
   * just been written, the question costs a slow phone a layout of the whole page.
   */
  #fits(): boolean {
    const { width } = this.#sheet.getBoundingClientRect();
    const fits = width === this.#width && devicePixelRatio === this.#resolution;
    this.#width = width;
    this.#resolution = devicePixelRatio;
    return fits;
  }

  /** Draws what is to be seen now. Another drawing may overtake it: then it ends with that one. */
  draw(): Promise<void> {
    return (this.#shown = this.#drawn());
  }

  /**
   * Draws in steps between which a slow phone can answer its reader, and on a canvas of its own, which then takes
   * the place of the one shown. Nothing while the sheet is hidden.
   */
  async #drawn(): Promise<void> {
    if (this.#width === 0) return;
    const drawing = this.#drawingNow();
    this.#drawing = drawing;
    // Another view may come between two steps, another width, or sleep.
    const late = () => drawing !== this.#drawing;
    await yieldToMain();
    if (late()) return this.#overtaken();
    const canvas = this.#canvas.cloneNode() as HTMLCanvasElement;
    const chart = await createChartInChunks(canvas, this.#configured(drawing, canvas));
    // Letting go of the former drawing takes as long as drawing the new one.
    await yieldToMain();
    if (late()) {
      chart.destroy();
      return this.#overtaken();
    }
    this.#canvas.replaceWith(canvas);
    this.#release();
    this.#chart = chart;
    this.#canvas = canvas;
    this.#targets = hitTargetsOf(chart);
    const marked = this.#marked;
    if (marked) this.mark(this.#targets.find(({ row, step }) => row === marked.row && step === marked.step));
  }

  #drawingNow(): Drawing {
    return chartOf(this.#spec, {
      size: sizes[sizeFor(this.#width, this.#wide)],
      measure: this.#measure,
      paint: this.#paint,
      font: this.#font,
    });
  }

  /** Moves the drawing that is shown to another of its width; whether there was one that could move. */
  #move(): boolean {
    const chart = this.#chart;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still || !chart || !this.#drawing || this.#targets.length === 0) return false;
    const drawing = this.#drawingNow();
    // One that is still being drawn is overtaken.
    if (drawing.width !== this.#drawing.width || chart.canvas !== this.#canvas) return false;
    this.#drawing = drawing;
    const { width, height, configuration } = drawing;
    const { data, options, plugins = [] } = configuration;
    chart.config.plugins?.splice(0, Infinity, ...plugins);
    chart.data = data;
    chart.options = {
      ...options,
      devicePixelRatio: (this.#resolution * this.#width) / width,
      animation: { duration: 350, easing: "easeOutCubic" },
    };
    this.#canvas.style.aspectRatio = `${width} / ${height}`;
    if (chart.height !== height) chart.resize(width, height);
    chart.update();
    this.#targets = hitTargetsOf(chart);
    return true;
  }

  /** For a drawing that a newer one overtook: resolves with that one; at once, when the chart was unmounted. */
  #overtaken(): Promise<void> | undefined {
    return this.#drawing && this.#shown;
  }

  #configured({ width, height, configuration }: Drawing, canvas: HTMLCanvasElement): Configuration {
    Object.assign(canvas, { width, height });
    Object.assign(canvas.style, { width: "100%", height: "auto", aspectRatio: `${width} / ${height}` });
    // The drawing keeps its own pixels, so that it equals the picture; its resolution is that of the screen.
    const devicePixelRatio = (this.#resolution * this.#width) / width;
    return { ...configuration, options: { ...configuration.options, devicePixelRatio } };
  }

  /** The mark at a place on the screen. */
  at(clientX: number, clientY: number): HitTarget | undefined {
    if (!this.#drawing) return undefined;
    const { left, top, width } = this.#canvas.getBoundingClientRect();
    const scale = this.#drawing.width / width;
    const { byRow } = this.#drawing;
    return hitTest(
      { targets: this.#targets, byRow },
      { x: (clientX - left) * scale, y: (clientY - top) * scale },
    );
  }

  /** Outlines a mark, and no other. */
  mark(target: HitTarget | undefined): void {
    this.#marked = target;
    if (target && this.#drawing) this.#outline.around(target.box, this.#drawing);
    else this.#outline.remove();
  }

  /** Scrolls no further than it takes to see the mark that is read. */
  reveal(): void {
    this.#outline.reveal();
  }

  destroy(): void {
    this.#outline.remove();
    this.#drawing = undefined;
    this.#release();
  }

  #release(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    // Safari frees the memory of a canvas only when it is empty.
    Object.assign(this.#canvas, { width: 0, height: 0 });
  }
}

import type { Measure, Weight } from "../text.ts";
import { formatCoord, type SvgElement, SvgBuilder } from "./markup.ts";

/*
 * A canvas context that writes SVG instead of pixels: the strokes, fills, dots and words that Chart.js makes for bars,
 * points, lines and scales. What it cannot write fails loudly. It needs no DOM, and what it writes is lean: strokes of
 * one look become one path, dots of one look another.
 */

/** What `save` keeps and `restore` gives back. */
type Kept = Pick<
  SvgContext,
  "fillStyle" | "strokeStyle" | "lineWidth" | "font" | "textAlign" | "textBaseline" | "dash" | "origin"
>;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly filled?: string;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const anchors: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

const invisible = (colour: string): boolean => colour === "transparent" || colour === "rgba(0,0,0,0)";

export class SvgContext {
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  font = "";
  textAlign: CanvasTextAlign = "start";
  textBaseline: CanvasTextBaseline = "alphabetic";
  dash: readonly number[] = [];
  origin = { x: 0, y: 0 };
  /* What Chart.js sets and a picture does without: the caps and joins it uses are those of SVG. */
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  lineDashOffset = 0;
  textRendering: CanvasTextRendering = "auto";

  /** All that Chart.js asks of a canvas. */
  readonly canvas: { readonly width: number; readonly height: number; getContext: () => SvgContext };
  #kept: Kept[] = [];
  #path = "";
  #last = { x: "", y: "" };
  #corners = 0;
  #circle: Circle | undefined;
  #bar: Bar | undefined;
  #out = new SvgBuilder();
  readonly #letters: number;
  readonly #measure: Measure;

  /** `letters` is the size of letters the picture states once, at its root. */
  constructor(width: number, height: number, letters: number, measure: Measure) {
    this.#letters = letters;
    this.#measure = measure;
    this.canvas = { width, height, getContext: () => this };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash, origin } = this;
    this.#kept.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash, origin });
  }
  restore(): void {
    Object.assign(this, this.#kept.pop());
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  translate(x: number, y: number): void {
    this.origin = { x: this.origin.x + x, y: this.origin.y + y };
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error(`found a turn of ${angle}; expected a drawing that stands upright`);
  }
  /** Chart.js scales to the resolution of the screen: a picture has none. */
  setTransform(): void {}
  resetTransform(): void {}
  /** Our datasets do not clip, and the frame of a bar is a path of its own. */
  clip(): void {}

  beginPath(): void {
    this.#settle();
    this.#path = "";
    this.#bar = undefined;
    this.#corners = 0;
  }
  moveTo(x: number, y: number): void {
    this.#last = this.#place(x, y);
    this.#path += `M${this.#last.x} ${this.#last.y}`;
  }
  lineTo(x: number, y: number): void {
    const [from, to] = [this.#last, this.#place(x, y)];
    if (from.x === to.x && from.y === to.y) return;
    this.#path += from.y === to.y ? `H${to.x}` : from.x === to.x ? `V${to.y}` : `L${to.x} ${to.y}`;
    this.#corners += 1;
    this.#last = to;
  }
  /** Chart.js fills what it draws of these: an open end is closed by that. */
  rect(x: number, y: number, width: number, height: number): void {
    this.#bar = this.#path ? undefined : { x, y, width, height };
    const from = this.#place(x, y);
    this.#path += `M${from.x} ${from.y}h${formatCoord(width)}v${formatCoord(height)}h${formatCoord(-width)}`;
    this.#corners += 3;
  }
  /** A whole circle: Chart.js draws no other arc for what we use. */
  arc(x: number, y: number, r: number): void {
    this.#circle = { x: x + this.origin.x, y: y + this.origin.y, r };
  }
  closePath(): void {}
  /** Chart.js clears the whole before it draws. */
  clearRect(): void {
    this.#out = new SvgBuilder();
  }

  fill(rule?: CanvasFillRule): void {
    if (invisible(this.fillStyle)) return;
    if (this.#circle) this.#circle = { ...this.#circle, filled: this.fillStyle };
    else if (this.#bar && !rule) this.#fillBar(this.#bar);
    else if (this.#corners > 1)
      this.#out.appendPath({ fill: this.fillStyle, ...(rule && { "fill-rule": rule }) }, this.#path);
  }
  /** A bar alone is a stroke as thick as it is high: half the letters, and bars of one height make one path. */
  #fillBar({ x, y, width, height }: Bar): void {
    const from = this.#place(x, y + height / 2);
    const look = { stroke: this.fillStyle, "stroke-width": formatCoord(height) };
    this.#out.appendPath(look, `M${from.x} ${from.y}H${this.#place(x + width, y).x}`);
  }
  stroke(): void {
    if (invisible(this.strokeStyle)) return;
    const look = {
      stroke: this.strokeStyle,
      ...(this.lineWidth !== 1 && { "stroke-width": formatCoord(this.lineWidth) }),
    };
    if (this.#circle) {
      const { x, y, r, filled = "none" } = this.#circle;
      const place = { cx: formatCoord(x), cy: formatCoord(y), r: formatCoord(r) };
      this.#out.write({ name: "circle", attributes: { ...place, fill: filled, ...look } });
      this.#circle = undefined;
    } else if (this.#corners > 0) {
      const dash = this.dash.length > 0 && { "stroke-dasharray": this.dash.map(formatCoord).join(" ") };
      this.#out.appendPath({ ...(this.#corners > 1 && { fill: "none" }), ...look, ...dash }, this.#path);
    }
  }

  measureText(text: string): { readonly width: number } {
    const { size, weight } = this.#face();
    return { width: this.#measure(text, size, weight) };
  }
  /** The edge around words is the business of a page’s stylesheet (chart.css), and of svg-file.ts. */
  strokeText(): void {}
  fillText(text: string, x: number, y: number): void {
    if (!text) return;
    const { size, weight } = this.#face();
    if (this.textBaseline !== "alphabetic")
      throw new Error(`found the baseline ${this.textBaseline}; expected alphabetic`);
    const anchor = anchors[this.textAlign];
    const attributes = {
      ...this.#place(x, y),
      ...(anchor && { "text-anchor": anchor }),
      ...(size !== this.#letters && { "font-size": String(size) }),
      ...(weight !== 400 && { "font-weight": String(weight) }),
      fill: this.fillStyle,
    };
    this.#out.write({ name: "text", attributes, text });
  }

  /** Everything drawn so far. */
  get elements(): readonly SvgElement[] {
    this.#settle();
    return this.#out.elements;
  }

  /** "normal 600 14px Instrument" → its size and weight. */
  #face(): { readonly size: number; readonly weight: Weight } {
    const [, weight, size = "0"] = /(?:\b(\d{3}) )?([\d.]+)px/.exec(this.font) ?? [];
    return { size: Number(size), weight: weight === "600" ? 600 : 400 };
  }
  #place(x: number, y: number): { readonly x: string; readonly y: string } {
    return { x: formatCoord(x + this.origin.x), y: formatCoord(y + this.origin.y) };
  }
  /** A filled circle that no stroke followed is a dot. */
  #settle(): void {
    if (this.#circle?.filled) {
      const { x, y, r, filled } = this.#circle;
      this.#out.dot({ stroke: filled, "stroke-width": formatCoord(r * 2) }, x, y);
    }
    this.#circle = undefined;
  }
}

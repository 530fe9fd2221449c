import { brief, type Drawn, Markup } from "./markup.ts";

/*
 * A canvas context that writes SVG instead of pixels. It knows the strokes and fills that Chart.js makes for
 * lines and points, and nothing more; what it is asked beyond that fails loudly. Drawing with it needs no DOM,
 * and what it writes is lean: strokes of one look become one path, dots of one look another.
 */

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineDash: readonly number[];
  font: string;
  textAlign: string;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const start: State = {
  fillStyle: "",
  strokeStyle: "",
  lineWidth: 1,
  lineDash: [],
  font: "",
  textAlign: "start",
};

const anchors: Readonly<Record<string, string>> = { center: "middle", end: "end" };

export class Pen {
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  font = "";
  textAlign = "start";
  readonly canvas: { readonly width: number; readonly height: number; getContext: () => Pen };

  /* What Chart.js sets and a picture does without: the caps and joins it uses are those of SVG. */
  lineCap = "butt";
  lineJoin = "miter";
  lineDashOffset = 0;
  textBaseline = "alphabetic";

  #dash: readonly number[] = [];
  #kept: State[] = [];
  #path = "";
  #last = { x: 0, y: 0 };
  #corners = 0;
  #circle: Circle | undefined;
  #filled: string | undefined;
  #out = new Markup();
  readonly #size: number;

  /** `size` is the letter size the picture states once, at its root. */
  constructor(width: number, height: number, size: number) {
    this.#size = size;
    this.canvas = { width, height, getContext: () => this };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign } = this;
    this.#kept.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, lineDash: this.#dash });
  }

  restore(): void {
    const { lineDash, ...rest } = this.#kept.pop() ?? start;
    Object.assign(this, rest);
    this.#dash = lineDash;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#settle();
    this.#path = "";
    this.#corners = 0;
    this.#circle = undefined;
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${brief(x)} ${brief(y)}`;
    this.#last = { x, y };
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY, toX, toY] = [this.#last.x, this.#last.y, x, y].map(brief);
    if (fromX === toX && fromY === toY) return;
    this.#path += fromY === toY ? `H${toX}` : fromX === toX ? `V${toY}` : `L${toX} ${toY}`;
    this.#corners += 1;
    this.#last = { x, y };
  }

  /** A whole circle: Chart.js draws no other arc for the points we use. */
  arc(x: number, y: number, r: number): void {
    this.#circle = { x, y, r };
  }

  closePath(): void {}
  resetTransform(): void {}
  setTransform(): void {}

  /** Chart.js clears the whole before it draws. */
  clearRect(): void {
    this.#out = new Markup();
  }

  fill(): void {
    if (this.#circle) this.#filled = this.fillStyle;
  }

  stroke(): void {
    const look = {
      stroke: this.strokeStyle,
      ...(this.lineWidth !== 1 && { "stroke-width": brief(this.lineWidth) }),
    };
    if (this.#circle) {
      const { x, y, r } = this.#circle;
      const place = { cx: brief(x), cy: brief(y), r: brief(r) };
      this.#out.write({ name: "circle", attributes: { ...place, fill: this.#filled ?? "none", ...look } });
      this.#circle = undefined;
      this.#filled = undefined;
    } else {
      const dash = this.#dash.length > 0 && { "stroke-dasharray": this.#dash.map(brief).join(" ") };
      this.#out.gather({ ...(this.#corners > 1 && { fill: "none" }), ...look, ...dash }, this.#path);
    }
  }

  /** The edge around words is the business of a page’s stylesheet (chart.css), and of svg-file.ts. */
  strokeText(): void {}

  fillText(text: string, x: number, y: number): void {
    const [, weight = "400", size = "0"] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    const anchor = anchors[this.textAlign];
    const attributes = {
      x: brief(x),
      y: brief(y),
      ...(anchor && { "text-anchor": anchor }),
      ...(Number(size) !== this.#size && { "font-size": size }),
      ...(weight !== "400" && { "font-weight": weight }),
      fill: this.fillStyle,
    };
    this.#out.write({ name: "text", attributes, text });
  }

  /** Everything drawn so far. */
  get elements(): readonly Drawn[] {
    this.#settle();
    return this.#out.elements;
  }

  /** A filled circle that no stroke followed is a dot. */
  #settle(): void {
    if (this.#circle && this.#filled !== undefined) {
      const { x, y, r } = this.#circle;
      this.#out.dot({ stroke: this.#filled, "stroke-width": brief(r * 2) }, x, y);
    }
    this.#filled = undefined;
    this.#circle = undefined;
  }
}

import type { Box } from "../text.ts";

/** Pixels between a mark and its outline. */
const room = 3.5;

/** The outline around the mark that is read, over canvas and picture alike. */
export class Outline {
  readonly #frame = document.createElement("div");
  readonly #sheet: HTMLElement;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
    this.#frame.className = "mark";
  }

  around(
    { left, top, right, bottom }: Box,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const share = (size: number, whole: number) => `${(size / whole) * 100}%`;
    Object.assign(this.#frame.style, {
      left: share(left - room, width),
      top: share(top - room, height),
      width: share(right - left + 2 * room, width),
      height: share(bottom - top + 2 * room, height),
    });
    // Put anew into the page, it would not glide from mark to mark.
    if (!this.#frame.isConnected) this.#sheet.append(this.#frame);
  }

  remove(): void {
    this.#frame.remove();
  }

  /** Scrolls no further than it takes to see the mark with its tooltip, above what covers the foot of the screen. */
  reveal(): void {
    const seen = [this.#frame, this.#sheet.querySelector(".tooltip")].flatMap(
      (one) => one?.getBoundingClientRect() ?? [],
    );
    const top = Math.min(...seen.map((one) => one.top));
    const bottom = Math.max(...seen.map((one) => one.bottom));
    const rest = innerHeight / 4;
    if (top < 0) scrollBy({ top: top - rest });
    else if (bottom > innerHeight - rest) scrollBy({ top: bottom - innerHeight + rest });
  }
}

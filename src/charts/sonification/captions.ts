/** How long words must stand, in milliseconds, before they are said: a chart that plays on is not talked over. */
const calm = 400;

/** What is heard, in words: to see at once, and to be said by a screen reader when the playing rests. */
export class Captions {
  readonly #seen: HTMLElement;
  readonly #said: HTMLElement;
  /** For what the library announces by itself: its speed. */
  readonly own: HTMLElement;
  #waiting = 0;

  constructor(readonly box: HTMLElement) {
    const line = (className: string) =>
      box.appendChild(Object.assign(document.createElement("p"), { className }));
    this.#seen = line("heard");
    this.#said = line("sr-only");
    this.own = line("sr-only");
    this.#seen.ariaHidden = "true";
    this.#said.ariaLive = "polite";
  }

  show(words: string): void {
    this.#seen.textContent = words;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.#said.textContent = words;
    }, calm);
  }

  clear(): void {
    clearTimeout(this.#waiting);
    this.box.replaceChildren();
  }
}

/** Counts the cards as they are printed, on one line that a terminal rewrites and a log gets at the end. */
export class Progress {
  drawn = 0;
  kept = 0;
  readonly #out: NodeJS.WriteStream;
  readonly #began = performance.now();

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  one(kept: boolean): void {
    if (kept) this.kept += 1;
    else this.drawn += 1;
    if (this.#out.isTTY && !kept) this.#out.write(`\r${this.line}`);
  }

  get line(): string {
    const seconds = (performance.now() - this.#began) / 1000;
    const rate = this.drawn > 0 ? `, ${Math.round(this.drawn / seconds)} a second` : "";
    return `cards: ${this.drawn + this.kept}, ${this.drawn} drawn${rate}, ${this.kept} kept`;
  }

  end(): void {
    this.#out.write(`${this.#out.isTTY ? "\r" : ""}${this.line}\n`);
  }
}

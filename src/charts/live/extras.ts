import { wireEar } from "../sound/ear.ts";
import type { Guesser } from "../guess/guess.ts";
import type { Published } from "../facts/published.ts";
import { specify } from "../kinds/index.ts";
import type { View } from "../spec/view.ts";

interface Host {
  readonly chart: HTMLElement;
  readonly published: () => Published;
  readonly signal: AbortSignal;
  readonly passport: (claim: string) => HTMLElement;
  readonly view: () => View;
  /** The view as an address says it: "?c=gbp". */
  readonly search: () => string;
  readonly redraw: () => void;
}

/** What some charts have beside themselves: a question first, sound, what surrounds one on its own page. */
export class Extras {
  #guesser: Guesser | undefined;
  /** Takes what surrounds the chart to the view one sees. */
  #lead: (() => void) | undefined;
  readonly #ear: { stop(): void } | undefined;

  constructor({ chart, published, signal, passport, redraw, view, search }: Host) {
    const { facts, frame, locale } = published();
    const root = chart.querySelector<HTMLElement>(".guess");
    // Its question can be answered before its script has come, and without it.
    if (root && facts.kind === "dots")
      import(/* @vite-ignore */ root.dataset["script"] ?? "")
        .then((bundle: typeof import("../guess/guess.ts")) => {
          const guesser = new bundle.Guesser(root, { facts, passport, signal, onGuess: redraw });
          this.#guesser = guesser;
          if (guesser.follow(view()).guess !== undefined) redraw();
        })
        .catch(() => undefined);
    const button = chart.querySelector<HTMLButtonElement>("button.listen");
    const after = chart.querySelector<HTMLElement>(".reading");
    if (button && after)
      this.#ear = wireEar({
        button,
        after,
        signal,
        locale,
        title: frame.title,
        spec: () => specify(published().facts, view()),
      });
    // Its links lead to the chart as it opens until their script has come, and without it.
    const { beside } = chart.dataset;
    const shown = () => ({ published: published(), view: { ...view(), guess: undefined } });
    if (beside)
      import(/* @vite-ignore */ beside)
        .then(({ wireBeside }: typeof import("../take/beside.ts")) => {
          this.#lead = wireBeside({ chart, signal, shown, search });
        })
        .catch(() => undefined);
  }

  /** A view with the reader’s guess in it. */
  guessed(view: View): View {
    return this.#guesser?.follow(view) ?? view;
  }

  /** Ends what should not go on far from the screen. */
  rest(): void {
    this.#ear?.stop();
  }

  /** Takes everything around the chart to the view one sees. */
  follow(): void {
    this.#ear?.stop();
    this.#lead?.();
  }
}

import { wireEar } from "../sound/ear.ts";
import { tellHeight } from "./embed.ts";
import type { Guesser } from "../guess/guess.ts";
import type { Published } from "../facts/published.ts";
import { specify } from "../spec/specify.ts";
import { follow, wirePanel } from "../take/take-panel.ts";
import type { View } from "../spec/view.ts";

interface Host {
  readonly chart: HTMLElement;
  readonly published: Published;
  readonly signal: AbortSignal;
  readonly passport: (claim: string) => HTMLElement;
  readonly view: () => View;
  /** The view as an address says it: "?c=gbp". */
  readonly search: () => string;
  readonly redraw: () => void;
}

/** What some charts have beside themselves: a question first, sound, a panel to take them away, a host to tell. */
export class Extras {
  readonly #host: Host;
  #guesser: Guesser | undefined;
  readonly #ear: { stop(): void } | undefined;

  constructor(host: Host) {
    this.#host = host;
    const { chart, published, signal, passport, redraw, view } = host;
    const { id, facts, frame, locale } = published;
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
        spec: () => specify(facts, view()),
      });
    const panel = document.querySelector<HTMLElement>(`[data-takes="${id}"]`);
    if (panel) wirePanel(panel, () => ({ published, view: { ...view(), guess: undefined } }), signal);
    if (chart.closest(".in-embed")) tellHeight(id, signal);
    this.follow();
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
    const { chart, search } = this.#host;
    // In an article the address of a view is not that of the chart’s own page.
    if (!chart.closest(".in-article")) follow(search());
  }
}

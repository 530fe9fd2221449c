import { wireEar } from "./ear.ts";
import { tellHeight } from "./embed.ts";
import { Guesser } from "./guess.ts";
import type { Published } from "./published.ts";
import { specify } from "./specify.ts";
import { follow, wirePanel } from "./take-panel.ts";
import type { View } from "./view.ts";

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
  readonly #guesser: Guesser | undefined;
  readonly #ear: { stop(): void } | undefined;

  constructor(host: Host) {
    this.#host = host;
    const { chart, published, signal, passport, redraw, view } = host;
    const { id, facts, frame, locale } = published;
    const root = chart.querySelector<HTMLElement>(".guess");
    if (root && facts.kind === "dots")
      this.#guesser = new Guesser(root, { facts, passport, signal, onGuess: redraw });
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
    if (panel) wirePanel(panel, () => ({ published, view: view() }), signal);
    if (chart.closest(".in-embed")) tellHeight(id, signal);
    this.follow();
  }

  /** A view with the reader’s guess in it. */
  guessed(view: View): View {
    return this.#guesser?.follow(view) ?? view;
  }

  /** Takes everything around the chart to the view one sees. */
  follow(): void {
    this.#ear?.stop();
    const { chart, search } = this.#host;
    // In an article the address of a view is not that of the chart’s own page.
    if (!chart.closest(".in-article")) follow(search());
  }
}

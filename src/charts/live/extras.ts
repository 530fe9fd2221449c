import { wireEar } from "../sound/ear.ts";
import type { Published } from "../facts/published.ts";
import { specify } from "../kinds/index.ts";
import type { View } from "../spec/view.ts";

interface Host {
  readonly chart: HTMLElement;
  readonly published: () => Published;
  readonly signal: AbortSignal;
  readonly view: () => View;
}

/** What some charts have beside themselves: a question first, sound, what surrounds one on its own page. */
export class Extras {
  readonly #ear: { stop(): void } | undefined;

  constructor({ chart, published, signal, view }: Host) {
    const { frame, locale } = published();
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
  }

  /** Ends what should not go on far from the screen. */
  rest(): void {
    this.#ear?.stop();
  }

  /** Takes everything around the chart to the view one sees. */
  follow(): void {
    this.#ear?.stop();
  }
}

import type { Locale } from "../domain/locale.ts";
import { listen } from "./listen.ts";
import type { ChartSpec } from "./spec.ts";

/**
 * `<chart-ear>`: the place to listen at, which ends with it. The bundle hands itself over as an element, since a
 * bundle made by “?worker&url” keeps no exports.
 */
class ChartEar extends HTMLElement {
  #playing: { stop(): void } | undefined;

  /** Plays a chart, then lets the keys walk it. */
  listen(spec: ChartSpec, locale: Locale, title: string): void {
    this.tabIndex = 0;
    const captions = this.appendChild(document.createElement("div"));
    this.#playing = listen(this, captions, spec, locale, title);
  }

  disconnectedCallback(): void {
    this.#playing?.stop();
  }
}
export type { ChartEar };

customElements.define("chart-ear", ChartEar);

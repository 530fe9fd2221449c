import type { Locale } from "../../domain/locale.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { listen } from "./listen.ts";

interface Heard {
  /** The button that starts and stops. */
  readonly button: HTMLButtonElement;
  /** What the place to listen at stands after. */
  readonly after: HTMLElement;
  readonly spec: ChartSpec;
  readonly locale: Locale;
  readonly title: string;
}

/**
 * Opens the place to listen at, takes the focus there and plays; gives back what ends it. `end` is asked for by
 * Escape, which returns the focus to the button. Throws when the chart cannot be played.
 */
export function hear({ button, after, spec, locale, title }: Heard, end: () => void): () => void {
  const root = document.createElement("div");
  const captions = root.appendChild(document.createElement("div"));
  root.className = "ear";
  root.tabIndex = 0;
  after.after(root);
  button.ariaPressed = "true";
  const playing = listen(root, captions, spec, locale, title);
  root.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    end();
    button.focus();
  });
  root.focus();
  return () => {
    playing.stop();
    root.remove();
  };
}

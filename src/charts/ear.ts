import type { Locale } from "../domain/locale.ts";
import type { ChartEar } from "./sound.ts";
import type { ChartSpec } from "./spec.ts";

interface Heard {
  /** The button that starts and stops; it knows where the bundle is. */
  readonly button: HTMLButtonElement;
  /** What the place to listen at stands after. */
  readonly after: HTMLElement;
  readonly spec: () => ChartSpec;
  readonly locale: Locale;
  readonly title: string;
  readonly signal: AbortSignal;
}

/** A chart by ear: everything loads at the first press of its button. Escape or a second press ends it. */
export function wireEar({ button, after, spec, locale, title, signal }: Heard): { stop(): void } {
  let ending: (() => void) | undefined;
  const end = () => {
    ending?.();
    ending = undefined;
    button.setAttribute("aria-pressed", "false");
  };
  const begin = async () => {
    let still = true;
    ending = () => {
      still = false;
    };
    await import(/* @vite-ignore */ button.dataset["sound"] ?? "");
    if (!still) return;
    // The bundle has defined it.
    const root = document.createElement("chart-ear") as ChartEar;
    after.after(root);
    button.setAttribute("aria-pressed", "true");
    ending = () => root.remove();
    root.listen(spec(), locale, title);
    root.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      end();
      button.focus();
    });
    root.focus();
  };
  button.addEventListener("click", () => (ending ? end() : void begin().catch(end)), { signal });
  signal.addEventListener("abort", end);
  return { stop: end };
}

import type { Locale } from "../../domain/locale.ts";
import type { ChartSpec } from "../kinds/kind.ts";

export interface Heard {
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
export function wireEar(heard: Heard): { stop(): void } {
  const { button, signal } = heard;
  let ending: (() => void) | undefined;
  const end = () => {
    ending?.();
    ending = undefined;
    button.ariaPressed = "false";
  };
  const begin = async () => {
    let still = true;
    ending = () => {
      still = false;
    };
    const script = button.dataset["sound"] ?? "";
    const { hear } = (await import(/* @vite-ignore */ script)) as typeof import("./hear.ts");
    if (still) ending = hear(heard, end);
  };
  button.addEventListener("click", () => (ending ? end() : void begin().catch(end)), { signal });
  signal.addEventListener("abort", end);
  return { stop: end };
}

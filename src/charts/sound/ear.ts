import type { Locale } from "../../domain/locale.ts";
import type { ChartSpec } from "../spec/spec.ts";

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
    const script = button.dataset["sound"] ?? "";
    const { listen } = (await import(/* @vite-ignore */ script)) as typeof import("./listen.ts");
    if (!still) return;
    const root = document.createElement("div");
    const captions = root.appendChild(document.createElement("div"));
    root.className = "ear";
    root.tabIndex = 0;
    after.after(root);
    button.setAttribute("aria-pressed", "true");
    const playing = listen(root, captions, spec(), locale, title);
    ending = () => {
      playing.stop();
      root.remove();
    };
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

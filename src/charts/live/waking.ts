import { LiveChart } from "./live.ts";
import type { ChartSpec } from "../kinds/kind.ts";

/** How far from the screen a chart wakes and goes back to sleep. */
const near = "300px 0px";

interface Sleeper {
  /** Says of itself whether it is alive, or lost. */
  readonly chart: HTMLElement;
  readonly sheet: HTMLElement;
  readonly canvas: () => HTMLCanvasElement;
  readonly spec: () => ChartSpec;
  readonly onSleep: () => void;
  /** Ends every watching at once. */
  readonly signal: AbortSignal;
}

/**
 * Near the screen a chart comes alive over its picture without moving anything; away from it, it sleeps, so that
 * many charts cost no memory. Alive, it follows the width, the colours and the resolution of the screen.
 */
export class Waking {
  #live: LiveChart | undefined;
  readonly #sleeper: Sleeper;

  constructor(sleeper: Sleeper) {
    this.#sleeper = sleeper;
    const { sheet, signal } = sleeper;
    const fit = () => this.#live?.fit();
    const follow = (observer: ResizeObserver | IntersectionObserver) => {
      observer.observe(sheet);
      signal.addEventListener("abort", () => observer.disconnect());
    };
    follow(new ResizeObserver(fit));
    window.addEventListener("resize", fit, { signal });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => this.#live?.recolour(), { signal });
    // A font that comes late is drawn with as soon as it is there.
    document.fonts.addEventListener("loadingdone", () => void this.#live?.draw(), { signal });
    signal.addEventListener("abort", () => this.#sleep());
    if ("IntersectionObserver" in window)
      follow(
        new IntersectionObserver(([entry]) => (entry?.isIntersecting ? void this.#wake() : this.#sleep()), {
          rootMargin: near,
        }),
      );
    else void this.#wake();
  }

  /** The chart on its canvas, while it is awake. */
  get live(): LiveChart | undefined {
    return this.#live;
  }

  async #wake(): Promise<void> {
    if (this.#live) return;
    const { chart, sheet, canvas, spec } = this.#sleeper;
    try {
      const live = new LiveChart(sheet, canvas(), chart.hasAttribute("wide"), spec());
      this.#live = live;
      await live.draw();
      if (this.#live !== live) return;
    } catch {
      chart.classList.add("lost");
      return;
    }
    chart.classList.remove("lost");
    chart.classList.add("alive");
    sheet.tabIndex = 0;
    sheet.setAttribute("role", "application");
  }

  #sleep(): void {
    this.#live?.destroy();
    this.#live = undefined;
    const { chart, sheet, onSleep } = this.#sleeper;
    onSleep();
    chart.classList.remove("alive");
    sheet.removeAttribute("tabindex");
    sheet.setAttribute("role", "img");
  }
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ChartSpec } from "../kinds/kind.ts";
import { InteractiveChart } from "./interactive-chart.ts";

let define = (): void => {
  /** `<salary-chart>` has states of its own, which are no attributes. */
  class SalaryChartElement extends HTMLElement {
    readonly states = this.attachInternals().states;
  }
  customElements.define("salary-chart", SalaryChartElement);
  define = () => undefined;
};

/**
 * Says of a chart that a canvas lies over its pictures, which are hidden by `:state(alive)`: no saved or archived page
 * keeps this state, as it would keep a class, and shows its pictures again. Browsers that know no such states are given
 * the class (chart.css).
 */
export function markAlive(chart: HTMLElement, alive: boolean): void {
  define();
  const { states } = chart as HTMLElement & { readonly states?: CustomStateSet };
  if (alive) states?.add("alive");
  else states?.delete("alive");
}

/** How far from the screen a chart wakes and goes back to sleep. */
const near = "300px 0px";

/** Asleep a chart is its picture; refused, the browser draws on no canvas; interrupted, it took back the one it gave. */
type InteractiveState = "asleep" | "alive" | "interrupted" | "refused";

function canvasIn(sheet: HTMLElement): HTMLCanvasElement {
  const canvas = sheet.querySelector("canvas");
  if (!canvas) throw new Error("found no canvas in a chart; expected ChartFigure.astro to print one");
  return canvas;
}

/**
 * Near the screen a chart comes alive over its picture without moving anything; away from it, it sleeps, so that many
 * charts cost no memory. Alive, it follows the width, the colours and the resolution of the screen.
 */
export function useInteractiveChart(
  sheet: RefObject<HTMLElement>,
  spec: ChartSpec | undefined,
  wide: boolean,
) {
  const live = useRef<InteractiveChart>();
  const latest = useRef(spec);
  const [state, setState] = useState<InteractiveState>("asleep");
  latest.current = spec;

  useEffect(() => {
    if (spec) void live.current?.show(spec);
  }, [spec]);

  const ready = spec !== undefined;
  useEffect(() => {
    const on = sheet.current;
    if (!on || !ready) return;
    const gone = new AbortController();
    const { signal } = gone;
    const wake = async (): Promise<void> => {
      if (live.current || !latest.current) return;
      try {
        const one = (live.current = new InteractiveChart(on, canvasIn(on), wide, latest.current));
        await one.draw();
        if (live.current !== one) return;
        setState("alive");
      } catch {
        setState("refused");
      }
    };
    const sleep = (as: InteractiveState): void => {
      live.current?.destroy();
      live.current = undefined;
      setState((now) => (now === "refused" ? now : as));
    };
    const fit = (): void => live.current?.fit();
    const sized = new ResizeObserver(fit);
    sized.observe(on);
    addEventListener("resize", fit, { signal });
    // A window moved to a screen with more pixels keeps its size: only the resolution of it changes, once per question.
    const sharpen = (): void => {
      matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
        "change",
        () => {
          fit();
          sharpen();
        },
        { signal, once: true },
      );
    };
    sharpen();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => live.current?.recolour(), {
      signal,
    });
    // A face that comes late is drawn with as soon as it is there.
    document.fonts.addEventListener("loadingdone", () => void live.current?.draw(), { signal });
    // A laptop that wakes, or a driver that restarts, takes what was drawn away. Neither event bubbles.
    on.addEventListener("contextlost", () => sleep("interrupted"), { signal, capture: true });
    on.addEventListener("contextrestored", () => void wake(), { signal, capture: true });
    let watch: IntersectionObserver | undefined;
    if ("IntersectionObserver" in window) {
      watch = new IntersectionObserver(([entry]) => (entry?.isIntersecting ? void wake() : sleep("asleep")), {
        rootMargin: near,
      });
      watch.observe(on);
    } else void wake();
    return () => {
      gone.abort();
      sized.disconnect();
      watch?.disconnect();
      sleep("asleep");
    };
  }, [ready, wide]);

  return [live, state] as const;
}

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Currency } from "../domain/money.ts";
import { CurrencyChoice } from "./CurrencyChoice.tsx";
import type { ChartFacts } from "./facts.ts";
import type { Target } from "./layout.ts";
import type { LiveChart } from "./live.ts";
import { converts, openingCurrency } from "./view.ts";

/** What the island is given, as one JSON string: Astro would wrap each value of an object. */
export interface IslandFacts {
  readonly id: string;
  readonly facts: ChartFacts;
  readonly wide: boolean;
  readonly words: {
    /** The chart in a sentence, for people who cannot see it. */
    readonly says: string;
    readonly read: string;
    readonly lost: string;
    readonly rate?: string;
    readonly currency: string;
    /** The currencies on offer; empty for a chart without money. */
    readonly currencies: readonly (readonly [Currency, string])[];
  };
}

interface Props {
  readonly json: string;
  /** The pictures drawn at build. */
  readonly children?: ComponentChildren;
}

type State = "asleep" | "alive" | "lost";

/** A chart that comes alive over its picture, without moving anything; if it cannot, the picture stays. */
export function SalaryChart({ json, children }: Props) {
  const { id, facts, wide, words } = useMemo((): IslandFacts => JSON.parse(json), [json]);
  const opening = openingCurrency(facts);
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const live = useRef<LiveChart>();
  const [state, setState] = useState<State>("asleep");
  const [currency, setCurrency] = useState(opening);
  const [target, setTarget] = useState<Target>();
  const [pinned, setPinned] = useState(false);

  const read = (next: Target | undefined, pin = false) => {
    live.current?.mark(next);
    setTarget(next);
    setPinned(pin && next !== undefined);
  };

  // Waking: once, when the island is hydrated near the viewport.
  useEffect(() => {
    let gone = false;
    let seen = 0;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const redraw = () => live.current?.draw();
    const resized = new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      if (width !== seen) redraw();
      seen = width;
    });
    const wake = async () => {
      const [{ LiveChart }] = await Promise.all([import("./live.ts"), document.fonts.ready]);
      if (gone || !sheet.current || !canvas.current) return;
      const chart = new LiveChart(sheet.current, canvas.current, facts, wide);
      // A reader may have chosen a currency before the chart could listen.
      const chosen = root.current?.querySelector<HTMLInputElement>("input:checked")?.value;
      const early = words.currencies
        .map(([code]) => code)
        .find((code) => code === chosen && code !== opening);
      live.current = chart;
      if (early) choose(early);
      else chart.draw();
      setState("alive");
      seen = sheet.current.clientWidth;
      resized.observe(sheet.current);
      dark.addEventListener("change", redraw);
    };
    wake().catch(() => !gone && setState("lost"));
    return () => {
      gone = true;
      resized.disconnect();
      dark.removeEventListener("change", redraw);
      live.current?.destroy();
    };
  }, []);

  // A pinned reading is let go by a tap elsewhere, and any reading by Escape.
  useEffect(() => {
    if (!target) return undefined;
    const elsewhere = ({ target: hit }: Event) =>
      pinned && !sheet.current?.contains(hit as Node) && read(undefined);
    const escape = ({ key }: KeyboardEvent) => key === "Escape" && read(undefined);
    document.addEventListener("click", elsewhere);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("click", elsewhere);
      document.removeEventListener("keydown", escape);
    };
  }, [target, pinned]);

  const choose = (next: Currency) => {
    setCurrency(next);
    read(undefined);
    live.current?.show({ currency: next });
  };
  const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
    if (pinned || pointerType === "touch") return;
    const next = live.current?.at(clientX, clientY);
    if (next !== target) read(next);
  };
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const walk = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!by || !live.current) return;
    event.preventDefault();
    read(live.current.step(by), true);
  };

  const idle = [
    currency && converts(facts, currency) && words.rate,
    state === "alive" && words.read,
    state === "lost" && words.lost,
  ];
  return (
    <div class="live" ref={root}>
      {opening && <CurrencyChoice name={`${id}-currency`} opening={opening} {...words} onChoose={choose} />}
      <div
        class={state === "alive" ? "sheet alive" : "sheet"}
        ref={sheet}
        role="img"
        aria-label={words.says}
        tabIndex={state === "alive" ? 0 : undefined}
        onPointerMove={point}
        onPointerLeave={() => !pinned && target && read(undefined)}
        onClick={({ clientX, clientY }) => read(live.current?.at(clientX, clientY), true)}
        onKeyDown={walk}
      >
        {children}
        <canvas ref={canvas} width={0} height={0} aria-hidden="true" />
      </div>
      <p class="reading" aria-live="polite">
        {target ? (
          <>
            <b>{target.value}</b> {[target.name, target.detail].filter(Boolean).join(" · ")}
          </>
        ) : (
          idle.filter(Boolean).join(" ")
        )}
      </p>
    </div>
  );
}

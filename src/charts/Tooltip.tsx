import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChartFile } from "./chart-file.ts";
import type { HitTarget } from "./chartjs/engine.ts";
import { PassportLink } from "./PassportLink.tsx";

interface Props {
  readonly published: ChartFile;
  readonly target: HitTarget;
  /** Held by a tap, a click or a key: then its link can be reached. */
  readonly pinned: boolean;
  /** What its amount is in: "a year". */
  readonly period: string;
  /** The width the chart is drawn at, in its own pixels. */
  readonly width: number;
}

/** From a mark to its tooltip, in pixels of the screen. */
const gap = 10;

/** What a mark says, right beside it. */
export function Tooltip({ published, target, pinned, period, width }: Props) {
  const node = useRef<HTMLDivElement>(null);
  const { box, value, name, detail } = target;

  // Above the mark, or below one that stands too high in the chart or on the screen; never beyond the sides of the chart.
  useLayoutEffect(() => {
    const tip = node.current;
    const sheet = tip?.parentElement;
    if (!tip || !sheet) return;
    const scale = sheet.clientWidth / width;
    const middle = ((box.left + box.right) / 2) * scale;
    const left = Math.max(0, Math.min(middle - tip.offsetWidth / 2, sheet.clientWidth - tip.offsetWidth));
    const above = box.top * scale - tip.offsetHeight - gap;
    tip.style.left = `${left}px`;
    const fits = above >= 0 && above + sheet.getBoundingClientRect().top >= 0;
    tip.style.top = `${fits ? above : box.bottom * scale + gap}px`;
  });

  return (
    <div
      ref={node}
      class={`tooltip absolute border border-ink bg-paper px-1.5 py-1 text-fine text-ink-2 ${pinned ? "" : "pointer-events-none"}`}
    >
      {value && <b class="text-ui font-semibold text-ink">{value}</b>}
      <span>{[value && period, name, detail].filter(Boolean).join(" · ")}</span>
      <PassportLink published={published} claim={target.claim} />
    </div>
  );
}

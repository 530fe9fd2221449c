import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HitTarget } from "../chartjs/engine.ts";
import type { InteractiveChart } from "./interactive-chart.ts";

type Placed = Pick<HitTarget, "row" | "step">;

/** Of the targets of a row, the one nearest to a step. */
function nearestIn<T extends Placed>(targets: readonly T[], row: number, step: number): T | undefined {
  return targets
    .filter((one) => one.row === row)
    .toSorted((a, b) => Math.abs(a.step - step) - Math.abs(b.step - step))[0];
}

/**
 * The target a key leads to: left and right along a row or series, up and down between them, Home and End to
 * its ends. A row with one mark has no ends of its own: there, every key goes from row to row.
 * `undefined` for a key that is none of these; the same target at an edge.
 */
export function nextTarget<T extends Placed>(
  targets: readonly T[],
  from: T | undefined,
  key: string,
): T | undefined {
  const [first] = targets;
  if (!first || !/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined;
  if (!from) return key === "End" ? targets.at(-1) : first;
  const lone = targets.filter(({ row }) => row === from.row).length === 1;
  const by = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (key === "Home" || key === "End") {
    const reach = lone ? targets : targets.filter(({ row }) => row === from.row);
    return key === "Home" ? reach[0] : reach.at(-1);
  }
  if (lone || key === "ArrowUp" || key === "ArrowDown")
    return nearestIn(targets, from.row + by, from.step) ?? from;
  // A year without a figure is stepped over.
  const ahead = targets.filter(({ row, step }) => row === from.row && (step - from.step) * by > 0);
  return nearestIn(ahead, from.row, from.step) ?? from;
}

/** A mark that is read, or something else that is said. */
export type Said = { readonly target: HitTarget; readonly pinned: boolean } | { readonly text: string };

/**
 * Reading a mark: by pointer, by a tap that pins it, by the arrow keys. All three write the same line. What was read
 * stays, so that its passport can be reached; a tap elsewhere or Escape lets go; a touch that scrolls is never held up.
 */
export function usePointInspector(
  sheet: RefObject<HTMLElement>,
  line: RefObject<HTMLElement>,
  live: { readonly current: InteractiveChart | undefined },
) {
  const [said, setSaid] = useState<Said>({ text: "" });
  const now = useRef(said);
  now.current = said;
  const target = "target" in said ? said.target : undefined;
  const byKey = useRef(false);
  const pinned = (): boolean => "target" in now.current && now.current.pinned;

  const say = (text: string): void => {
    live.current?.mark(undefined);
    // The focus would be lost with the link it is on.
    const { activeElement } = document;
    const onLink = activeElement?.matches("a, button");
    if (onLink && [line, sheet].some(({ current }) => current?.contains(activeElement)))
      sheet.current?.focus();
    setSaid({ text });
  };
  const read = (next: HitTarget | undefined, pin = false): void => {
    if (!next) return say("");
    live.current?.mark(next);
    setSaid({ target: next, pinned: pin });
  };

  // Once its tooltip stands beside it.
  useLayoutEffect(() => {
    if (byKey.current) live.current?.reveal();
    byKey.current = false;
  }, [said]);
  // At once: a key may follow the mark it lets go of within a frame.
  useLayoutEffect(() => {
    if (!target) return;
    const clicked = ({ target: on }: MouseEvent): void => {
      const inside = on instanceof Node && (sheet.current?.contains(on) || line.current?.contains(on));
      if (!inside && !(on instanceof Element && on.closest("[popover]"))) say("");
    };
    const pressed = ({ key }: KeyboardEvent): void => {
      // An open passport is closed first; the reading stays until the next Escape.
      if (key === "Escape" && !document.querySelector(":popover-open")) say("");
    };
    document.addEventListener("click", clicked);
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("click", clicked);
      document.removeEventListener("keydown", pressed);
    };
  }, [target !== undefined]);

  const hands = {
    onPointerMove: ({ clientX, clientY, pointerType }: PointerEvent): void => {
      if (pointerType === "touch" || pinned()) return;
      const next = live.current?.at(clientX, clientY);
      if (next !== target) read(next);
    },
    onClick: ({ clientX, clientY, target: on }: MouseEvent): void => {
      // What is clicked in the tooltip is its link.
      if (!(on instanceof Element && on.closest(".tooltip"))) read(live.current?.at(clientX, clientY), true);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextTarget(live.current?.targets ?? [], target, event.key);
      if (!next) return;
      event.preventDefault();
      if (next === target && pinned()) return live.current?.reveal();
      byKey.current = true;
      read(next, true);
    },
  };
  return { said, say, hands } as const;
}

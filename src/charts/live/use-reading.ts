import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Target } from "../chartjs/targets.ts";
import type { LiveChart } from "./live.ts";
import { walk } from "./walk.ts";

/** A mark that is read, or something else that is said. */
export type Said = { readonly target: Target; readonly pinned: boolean } | { readonly text: string };

/**
 * Reading a mark: by pointer, by a tap that pins it, by the arrow keys. All three write the same line. What was read
 * stays, so that its passport can be reached; a tap elsewhere or Escape lets go; a touch that scrolls is never held up.
 */
export function useReading(
  sheet: RefObject<HTMLElement>,
  line: RefObject<HTMLElement>,
  live: { readonly current: LiveChart | undefined },
) {
  const [said, setSaid] = useState<Said>({ text: "" });
  const now = useRef(said);
  now.current = said;
  const target = "target" in said ? said.target : undefined;
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
  const read = (next: Target | undefined, pin = false): void => {
    if (!next) return say("");
    live.current?.mark(next);
    setSaid({ target: next, pinned: pin });
  };

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
      const next = walk(live.current?.targets ?? [], target, event.key);
      if (!next) return;
      event.preventDefault();
      if (next !== target || !pinned()) read(next, true);
      live.current?.reveal();
    },
  };
  return { said, say, hands } as const;
}

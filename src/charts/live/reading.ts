import type { Target } from "../layout/layout.ts";
import type { LiveChart } from "./live.ts";
import { walk } from "./walk.ts";

interface Parts {
  readonly sheet: HTMLElement;
  /** The line under the chart, announced when it changes. */
  readonly line: HTMLElement;
  /** Ends every listening at once. */
  readonly signal: AbortSignal;
  readonly live: () => LiveChart | undefined;
  /** What amounts are in, after an amount: "a year". */
  readonly period: () => string;
  /** A button or link to the passport of a claim. */
  readonly passport: (claim: string | undefined) => HTMLElement;
}

/**
 * Reading a point: by pointer, by a tap that pins it, by the arrow keys. All three write the
 * same line. What was read stays, so that its passport can be reached; a tap elsewhere or Escape lets go; a touch that scrolls is never held up.
 */
export class Reading {
  #target: Target | undefined;
  #pinned = false;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { sheet, signal } = parts;
    const on = <Kind extends keyof HTMLElementEventMap>(
      on: HTMLElement | Document,
      kind: Kind,
      act: (event: HTMLElementEventMap[Kind]) => void,
    ) => {
      on.addEventListener(kind, act as EventListener, { signal });
    };
    on(sheet, "pointermove", ({ clientX, clientY, pointerType }) => {
      if (this.#pinned || pointerType === "touch") return;
      const next = parts.live()?.at(clientX, clientY);
      if (next !== this.#target) this.read(next);
    });
    on(sheet, "click", ({ clientX, clientY }) => {
      this.read(parts.live()?.at(clientX, clientY), true);
    });
    on(sheet, "keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = walk(parts.live()?.targets ?? [], this.#target, event.key);
      if (!next) return;
      event.preventDefault();
      if (next !== this.#target || !this.#pinned) this.read(next, true);
      parts.live()?.reveal();
    });
    on(document, "click", ({ target }) => {
      const inside = target instanceof Node && (sheet.contains(target) || parts.line.contains(target));
      const onPassport = target instanceof Element && target.closest("[popover]");
      if (this.#target && !inside && !onPassport) this.read(undefined);
    });
    on(document, "keydown", ({ key }) => {
      // An open passport is closed first; the reading stays until the next Escape.
      if (key === "Escape" && this.#target && !document.querySelector(":popover-open")) this.read(undefined);
    });
  }

  /** Says something else than a reading, or nothing. */
  say(text = ""): void {
    this.#target = undefined;
    this.#pinned = false;
    this.#parts.live()?.mark(undefined);
    // The focus would be lost with the link it is on.
    if (this.#parts.line.contains(document.activeElement)) this.#parts.sheet.focus();
    this.#parts.line.textContent = text;
  }

  /** Reads a target, or lets go. */
  read(target: Target | undefined, pin = false): void {
    const { live, line, period, passport } = this.#parts;
    if (!target) {
      this.say();
      return;
    }
    this.#target = target;
    this.#pinned = pin;
    live()?.mark(target);
    const value = document.createElement("b");
    value.textContent = target.value;
    const words = [target.value && period(), target.name, target.detail].filter(Boolean).join(" · ");
    line.replaceChildren(value, ` ${words} `, passport(target.claim));
  }
}

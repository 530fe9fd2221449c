import { searchOf, viewOf } from "./address.ts";
import type { View } from "../spec/view.ts";

/** The form of a chart, read as a view and written into the address. */
export class Chooser {
  readonly #form: HTMLFormElement;
  readonly #prefix: string;

  constructor(form: HTMLFormElement, prefix: string, changed: () => void, signal: AbortSignal) {
    this.#form = form;
    this.#prefix = prefix;
    form.addEventListener(
      "change",
      (event) => {
        this.#keepOne(event.target);
        changed();
        // Only a reader’s own choice goes into the address; going back through it comes from the loader.
        if (event.isTrusted) this.#push();
      },
      { signal },
    );
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll("input")].filter(({ name }) => name !== "");
  }

  get view(): View {
    return viewOf(this.#inputs, this.#prefix);
  }

  /** What of the view an address says: empty for the view the chart opens with. `search` may hold other charts’. */
  search(search = ""): string {
    return searchOf(this.#inputs, search);
  }

  /** The last series stays: a chart of nothing answers nothing. */
  #keepOne(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
    const none = this.#inputs.every(({ name, checked }) => name !== target.name || !checked);
    if (none) target.checked = true;
  }

  #push(): void {
    const { pathname, search: now, hash } = location;
    const search = this.search(now);
    if (search !== now) history.pushState(null, "", pathname + search + hash);
  }
}

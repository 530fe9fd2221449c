import { meaningOf, searchOf, viewOf } from "./address.ts";
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
        if (event.isTrusted) this.#write("pushState");
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

  /** Brings into the address what its reader chose before this script came. One that means the same is left as it is. */
  catchUp(): void {
    const now = location.search;
    if (meaningOf(this.search(now)) !== meaningOf(now)) this.#write("replaceState");
  }

  #write(how: "pushState" | "replaceState"): void {
    const { pathname, search: now, hash } = location;
    const search = this.search(now);
    if (search !== now) history[how](null, "", pathname + search + hash);
  }
}

import { breath } from "../../charts/live/breath.ts";
import type { Published } from "../../charts/facts/published.ts";
import type { JobOffer } from "../../charts/spec/view.ts";
import type { Book } from "../../explorer/book.ts";
import { type Choice, opening } from "../../explorer/choice.ts";
import { drawable } from "../../explorer/facts.ts";
import { chartsShown, footOf, type Notes, shownOf } from "../../explorer/published.ts";
import { part } from "./nodes.ts";

/** A chart of the page, once its element is known. */
interface Chart extends HTMLElement {
  present?: (published: Published, offer?: JobOffer) => void;
}

/** Both charts of the explorer: the spread of a choice, with an offer laid over it, and its years. */
export class Charts {
  readonly #root: HTMLElement;
  readonly #book: Book;
  readonly #notes: Notes;
  /** The last thing asked to be drawn, and what the charts show now. */
  #wanted: symbol | undefined;
  #drawn = JSON.stringify([opening, undefined]);

  constructor(root: HTMLElement, book: Book, notes: Notes) {
    this.#root = root;
    this.#book = book;
    this.#notes = notes;
  }

  /** The charts as they were built. */
  get opened(): Published[] {
    return chartsShown.map((chart) => shownOf(this.#book, opening, this.#notes, chart));
  }

  /** Whether they show this already. */
  shows(choice: Choice, offer: JobOffer | undefined): boolean {
    return JSON.stringify([choice, offer]) === this.#drawn;
  }

  /** Hides the pictures of the view built until those of the view asked for are drawn. */
  hideBuilt(): void {
    for (const figure of this.#root.querySelectorAll(".figures")) {
      const drawn = new MutationObserver(() => {
        figure.classList.remove("stale");
        drawn.disconnect();
      });
      drawn.observe(part(figure, "svg.wide"), { childList: true });
      figure.classList.add("stale");
    }
  }

  /** Hands both charts what they are to show, the browser answering its reader before each. */
  async show(choice: Choice, offer: JobOffer | undefined): Promise<void> {
    const wanted = (this.#wanted = Symbol("view"));
    await customElements.whenDefined("salary-chart");
    if (this.#wanted !== wanted || this.shows(choice, offer)) return;
    this.#drawn = "";
    const charts = [...this.#root.querySelectorAll<Chart>("salary-chart")];
    for (const [place, kind] of chartsShown.entries()) {
      await breath();
      if (this.#wanted !== wanted) return;
      const published = shownOf(this.#book, choice, this.#notes, kind);
      const figure = charts[place]?.closest(".figures");
      const draws = published.facts.kind !== "medians" || drawable(published.facts);
      figure?.classList.toggle("blank", !draws);
      if (figure) part(figure, ".chart-foot p").textContent = footOf(published);
      if (draws) charts[place]?.present?.(published, kind === "spread" ? offer : undefined);
    }
    this.#drawn = JSON.stringify([choice, offer]);
  }
}

import { breath } from "../../charts/live/breath.ts";
import { searchOf, viewOf } from "../../charts/live/address.ts";
import type { Published } from "../../charts/facts/published.ts";
import type { View } from "../../charts/spec/view.ts";
import { type Book, cellOf, countryOf, jobOf } from "../../explorer/book.ts";
import { type Choice, choiceFrom, opening, searchFor } from "../../explorer/choice.ts";
import { distributionFacts, drawable } from "../../explorer/facts.ts";
import { deservesPage } from "../../domain/pay-cell.ts";
import { placedOf, wholeOf } from "../../explorer/placed.ts";
import { chartsShown, footOf, type Notes, shownOf } from "../../explorer/published.ts";
import { cautionOf, placeOf, wordsOf } from "../../explorer/words.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { viewUrl } from "../../routing/views.ts";
import { Chooser } from "./chooser.ts";
import { type Card, cardNode, part } from "./nodes.ts";
import { Offering } from "./offering.ts";

/** A chart of the page, once its element is known. */
interface Chart extends HTMLElement {
  present?: (published: Published, offer?: View["offer"]) => void;
}

/** What a reader looks at, in words at once, then in both charts, in the address, and said aloud. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #book: Book;
  readonly #notes: Notes;
  readonly #money: HTMLFormElement;
  readonly #chooser: Chooser;
  readonly #offering: Offering;
  #choice: Choice;
  /** The last thing asked to be drawn, and what the charts show now. */
  #wanted: symbol | undefined;
  #drawn = JSON.stringify([opening, undefined]);

  constructor(root: HTMLElement, book: Book) {
    this.#root = root;
    this.#book = book;
    this.#notes = JSON.parse(root.dataset["notes"] ?? "") as Notes;
    this.#money = part(root, "form[name=money]");
    this.#chooser = new Chooser(part(root, "form[name=choose]"), this.#money, book);
    // The loader has filled in the address; what the reader chose since counts as well.
    this.#choice = this.#chooser.choice;
    this.#offering = new Offering(part(root, ".offer"), this.#notes.locale, (say) => this.#show(say));
    this.#chooser.listen(
      (choice) => this.#choose(choice),
      () => this.#refuse(explorerStrings(this.#notes.locale)["explore.most"]),
    );
    this.#money.addEventListener("change", () => this.#write(true));
    window.addEventListener("popstate", () => {
      this.#choice = choiceFrom(location.search, book);
      this.#offering.follow();
      this.#show(true);
    });
    if (searchFor(this.#choice) === searchFor(choiceFrom(location.search, book))) this.#show(false);
    else this.#choose(this.#choice);
    this.#offering.begin(root.classList.contains("asked"));
    if (root.classList.contains("off")) this.#hideBuilt();
    root.classList.add("on");
  }

  /** Hides the pictures of the view built until those of the view asked for are drawn. */
  #hideBuilt(): void {
    const moved = [...this.#money.querySelectorAll("input")].some(
      (one) => one.checked !== one.defaultChecked,
    );
    if (!moved && JSON.stringify([this.#choice, this.#offering.offer]) === this.#drawn) return;
    for (const figure of this.#root.querySelectorAll(".figures")) {
      const drawn = new MutationObserver(() => {
        figure.classList.remove("stale");
        drawn.disconnect();
      });
      drawn.observe(part(figure, "svg.wide"), { childList: true });
      figure.classList.add("stale");
    }
  }

  /** The charts as they were built. */
  get opened(): Published[] {
    return chartsShown.map((chart) => shownOf(this.#book, opening, this.#notes, chart));
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#show(true);
    // The words come first: the address can wait for the next task.
    setTimeout(() => {
      const { pathname, search: now, hash } = location;
      const search = this.#chooser.search(choice, now);
      if (search !== now) history.pushState(null, "", pathname + search + hash);
      this.#lead();
    });
  }

  /** Leads to the same view in the other language. */
  #lead(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.search = location.search;
    for (const link of document.querySelectorAll<HTMLElement>("a.share"))
      link.dataset["address"] = this.#shared;
  }

  /** What a reader shares: one job’s own page where it has one, else the view; never their offer. */
  get #shared(): string {
    const { jobs, year } = this.#choice;
    const [only = ""] = jobs;
    const own = jobs.length === 1 && !year ? this.#pageOf(only)?.url : undefined;
    const money = searchOf([...this.#money.querySelectorAll("input")], "");
    return own ?? this.#notes.page + this.#chooser.search(this.#choice, money);
  }

  #refuse(text: string): void {
    part(this.#root, ".choose .refusal").textContent = text;
    this.#say(text);
  }

  #say(text: string): void {
    part(this.#root, "[role=status]").textContent = text;
  }

  #show(say: boolean): void {
    const choice = this.#choice;
    part(this.#root, ".choose .refusal").textContent = "";
    this.#chooser.fill(choice);
    this.#offering.lean(countryOf(this.#book, choice.country).currency);
    this.#root.dataset["jobs"] = String(choice.jobs.length);
    this.#write(say);
    void this.#draw();
  }

  /** The words, in the money of the view. */
  #write(say: boolean): void {
    const [book, choice, { locale }] = [this.#book, this.#choice, this.#notes];
    const view = viewOf([...this.#money.querySelectorAll("input")], "");
    const place = placeOf(book, choice, locale);
    const said = wordsOf(distributionFacts(book, choice, locale), view);
    const { offer } = this.#offering;
    const placed = offer ? placedOf(book, choice, wholeOf(offer), locale) : [];
    part(this.#root, ".place").textContent = place;
    part(this.#root, ".caution").textContent = cautionOf(book, choice, locale);
    this.#deal(
      ".answer .says",
      said.map((one, row) => ({ ...one, page: this.#pageOf(choice.jobs[row] ?? "") })),
    );
    this.#deal(".offer .says", placed);
    if (say) {
      const all = [...said, ...placed].map(({ name, numeral, text, records }) =>
        [name, `${numeral} ${text}`, records].join(". "),
      );
      this.#say([place, ...all].join(". "));
    }
    // The charts write their part of the address in answer to the same choice.
    setTimeout(() => this.#lead());
  }

  #deal(selector: string, cards: readonly Card[]): void {
    part(this.#root, selector).replaceChildren(...cards.map(cardNode));
  }

  /** The page of a job’s view, all years together. */
  #pageOf(job: string): Card["page"] {
    const [book, { country, level }, { locale, page }] = [this.#book, this.#choice, this.#notes];
    const n = cellOf(book, { job, country, level })?.n ?? 0;
    if (!deservesPage({ level }, n)) return undefined;
    const url = viewUrl(page, locale, jobOf(book, job), countryOf(book, country), level);
    return { url, text: explorerStrings(locale)["explore.own-page"] };
  }

  /** Hands both charts what they are to show, the browser answering its reader before each. */
  async #draw(): Promise<void> {
    const wanted = (this.#wanted = Symbol("view"));
    const { offer } = this.#offering;
    const view = JSON.stringify([this.#choice, offer]);
    await customElements.whenDefined("salary-chart");
    if (this.#wanted !== wanted || view === this.#drawn) return;
    this.#drawn = "";
    const charts = [...this.#root.querySelectorAll<Chart>("salary-chart")];
    for (const [place, kind] of chartsShown.entries()) {
      await breath();
      if (this.#wanted !== wanted) return;
      const published = shownOf(this.#book, this.#choice, this.#notes, kind);
      const figure = charts[place]?.closest(".figures");
      const draws = published.facts.kind !== "medians" || drawable(published.facts);
      figure?.classList.toggle("blank", !draws);
      if (figure) part(figure, ".chart-foot p").textContent = footOf(published);
      if (draws) charts[place]?.present?.(published, kind === "spread" && offer ? wholeOf(offer) : undefined);
    }
    this.#drawn = view;
  }
}

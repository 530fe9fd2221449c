import { viewOf } from "../../charts/live/address.ts";
import type { Published } from "../../charts/facts/published.ts";
import type { JobOffer } from "../../charts/spec/view.ts";
import { type Book, countryOf } from "../../explorer/book.ts";
import { type Choice, choiceFrom, searchFor } from "../../explorer/choice.ts";
import { distributionFacts } from "../../explorer/facts.ts";
import { placedOf, wholeOf } from "../../explorer/placed.ts";
import type { Notes } from "../../explorer/published.ts";
import { cautionOf, placeOf, wordsOf } from "../../explorer/words.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { Charts } from "./charts.ts";
import { Chooser } from "./chooser.ts";
import { Links } from "./links.ts";
import { type Card, cardNode, part } from "./nodes.ts";
import { Offering } from "./offering.ts";

/** What a reader looks at, in words at once, then in both charts, in the address, and said aloud. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #book: Book;
  readonly #notes: Notes;
  readonly #money: HTMLFormElement;
  readonly #chooser: Chooser;
  readonly #links: Links;
  readonly #offering: Offering;
  readonly #charts: Charts;
  #choice: Choice;

  constructor(root: HTMLElement, book: Book) {
    this.#root = root;
    this.#book = book;
    this.#notes = JSON.parse(root.dataset["notes"] ?? "") as Notes;
    this.#money = part(root, "form[name=money]");
    this.#charts = new Charts(root, book, this.#notes);
    this.#chooser = new Chooser(part(root, "form[name=choose]"), this.#money, book);
    this.#links = new Links(book, this.#notes, this.#chooser);
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
    if (
      root.classList.contains("off") &&
      (this.#moneyMoved || !this.#charts.shows(this.#choice, this.#offer))
    )
      this.#charts.hideBuilt();
    root.classList.add("on");
  }

  /** The charts as they were built. */
  get opened(): Published[] {
    return this.#charts.opened;
  }

  get #offer(): JobOffer | undefined {
    const { offer } = this.#offering;
    return offer && wholeOf(offer);
  }

  get #moneyMoved(): boolean {
    return [...this.#money.querySelectorAll("input")].some((one) => one.checked !== one.defaultChecked);
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#show(true);
    // The words come first: the address can wait for the next task.
    setTimeout(() => {
      const { pathname, search: now, hash } = location;
      const search = this.#chooser.search(choice, now);
      if (search !== now) history.pushState(null, "", pathname + search + hash);
      this.#links.lead(this.#choice);
    });
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
    void this.#charts.show(choice, this.#offer);
  }

  /** The words, in the money of the view. */
  #write(say: boolean): void {
    const [book, choice, { locale }] = [this.#book, this.#choice, this.#notes];
    const view = viewOf([...this.#money.querySelectorAll("input")], "");
    const place = placeOf(book, choice, locale);
    const said = wordsOf(distributionFacts(book, choice, locale), view);
    const offer = this.#offer;
    const placed = offer ? placedOf(book, choice, offer, locale) : [];
    part(this.#root, ".place").textContent = place;
    part(this.#root, ".caution").textContent = cautionOf(book, choice, locale);
    this.#deal(
      ".answer .says",
      said.map((one, row) => ({ ...one, page: this.#links.pageOf(choice, choice.jobs[row] ?? "") })),
    );
    this.#deal(".offer .says", placed);
    if (say) {
      const all = [...said, ...placed].map(({ name, numeral, text, records }) =>
        [name, `${numeral} ${text}`, records].join(". "),
      );
      this.#say([place, ...all].join(". "));
    }
    // The charts write their part of the address in answer to the same choice.
    setTimeout(() => this.#links.lead(this.#choice));
  }

  #deal(selector: string, cards: readonly Card[]): void {
    part(this.#root, selector).replaceChildren(...cards.map(cardNode));
  }
}

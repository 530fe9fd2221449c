import { keys, searchOf } from "../../charts/live/address.ts";
import { currencies, type Currency } from "../../domain/money.ts";
import type { Book } from "../../explorer/book.ts";
import { countryOf } from "../../explorer/book.ts";
import { type Choice, choiceFrom, choiceKeys, most, searchFor } from "../../explorer/choice.ts";

/** The form of the choice: read and written as the address is. */
export class Chooser {
  readonly #form: HTMLFormElement;
  readonly #money: HTMLFormElement;
  readonly #book: Book;

  constructor(form: HTMLFormElement, money: HTMLFormElement, book: Book) {
    this.#form = form;
    this.#money = money;
    this.#book = book;
  }

  /** Listens to the reader: a choice made, or one job too many. */
  listen(chosen: (choice: Choice) => void, refused: () => void): void {
    this.#form.addEventListener("change", ({ target }) => {
      // The form itself is told by the loader, which fills in the address: that comes with `popstate` too.
      if (target === this.#form) return;
      const jobs = this.#named(choiceKeys.job).filter(({ checked }) => checked);
      // The last job stays; a fourth would crowd the others out.
      if (target instanceof HTMLInputElement && (jobs.length > most || jobs.length === 0)) {
        target.checked = jobs.length === 0;
        if (jobs.length > most) refused();
        return;
      }
      chosen(this.choice);
    });
  }

  /** What the form says. */
  get choice(): Choice {
    const entries = [...new FormData(this.#form)].map(([key, value]) => [key, String(value)]);
    return choiceFrom(`?${new URLSearchParams(entries)}`, this.#book);
  }

  /** The money of the view, as an address says it. */
  get money(): string {
    return searchOf([...this.#money.querySelectorAll("input")], "");
  }

  #named(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  /** The address of a choice. A currency that is now that of the country goes without saying. */
  search(choice: Choice, search: string): string {
    const params = new URLSearchParams(search);
    if (params.get(keys.currency) === this.#local(choice).toLowerCase()) params.delete(keys.currency);
    return searchFor(choice, params.toString());
  }

  #local({ country }: Choice): Currency {
    return countryOf(this.#book, country).currency;
  }

  /** Writes a choice into the form; amounts are read in the currency of its country, unless the address asks for another. */
  fill(choice: Choice): void {
    const { jobs, country, level, year } = choice;
    for (const input of this.#named(choiceKeys.job)) input.checked = jobs.includes(input.value);
    for (const input of this.#named(choiceKeys.level))
      input.checked = input.value === (level ?? "").toLowerCase();
    const picks: Record<string, string> = {
      [choiceKeys.country]: country.toLowerCase(),
      [choiceKeys.year]: String(year ?? ""),
    };
    for (const select of this.#form.querySelectorAll("select")) select.value = picks[select.name] ?? "";
    const local = this.#local(choice);
    const asked = new URLSearchParams(location.search).getAll(keys.currency);
    const wanted = asked.length === 1 ? asked[0] : undefined;
    const currency = currencies.find((code) => code.toLowerCase() === wanted) ?? local;
    for (const input of this.#money.querySelectorAll<HTMLInputElement>(`[name="${keys.currency}"]`)) {
      input.defaultChecked = input.value === local.toLowerCase();
      input.checked = input.value === currency.toLowerCase();
    }
  }
}

import { chartStrings } from "../../i18n/chart-strings.ts";
import { guessStrings } from "../../i18n/guess.ts";
import type { DotsFacts } from "../kinds/dots/facts.ts";
import { answerTo } from "./answer.ts";
import { amountIn, type Guess, guessFrom, guessIn, hashOf } from "./link.ts";
import { actNode, answerNode } from "./nodes.ts";
import { guessScale } from "./scale.ts";
import { Reckoner } from "../spec/reckon.ts";
import { type DotsSpec, specifyDots } from "../kinds/dots/spec.ts";
import type { View } from "../spec/view.ts";

interface Asking {
  readonly facts: DotsFacts;
  /** A button or link to the passport of a claim. */
  readonly passport: (claim: string) => HTMLElement;
  /** The guess in the money of the view once the records are shown with it, else none. */
  readonly onGuess: (amount: number | undefined) => void;
  readonly signal: AbortSignal;
}

/**
 * Guess first: listens to the question of Guess.astro, which uncovers the records by itself. The guess stays in
 * this page, and goes into the fragment of a link when its reader copies one.
 */
export class Guesser {
  readonly #root: HTMLElement;
  readonly #asking: Asking;
  readonly #slider: HTMLInputElement;
  /** The two ways to the records, with the guess and without; open, they uncover them. */
  readonly #ways: readonly [HTMLDetailsElement, HTMLDetailsElement];
  #guess: Guess | undefined;
  #view: View = {};
  #arriving = false;

  constructor(root: HTMLElement, asking: Asking) {
    this.#root = root;
    this.#asking = asking;
    this.#slider = this.#part("input");
    this.#ways = [this.#part("details"), this.#part("details + details")];
    const { signal } = asking;
    this.#slider.addEventListener("input", () => this.#set(), { signal });
    // Set before this script came.
    if (this.#slider.value !== this.#slider.defaultValue) this.#set();
    for (const way of this.#ways) {
      way.addEventListener("click", () => (this.#arriving = true), { signal });
      way.addEventListener("toggle", () => this.#turn(), { signal });
    }
    const follow = () => this.#follow(guessIn(location.hash));
    window.addEventListener("hashchange", follow, { signal });
    follow();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector);
    if (!part) throw new Error(`found no ${selector} in a guess; expected Guess.astro to print it`);
    return part;
  }

  /** A guess that comes in a link is shown at once. */
  #follow(guess: Guess | undefined): void {
    if (!guess) return;
    this.#guess = guess;
    const [way] = this.#ways;
    if (way.open) this.#turn();
    else way.open = true;
  }

  #set(): void {
    this.#guess = guessFrom(this.#slider.valueAsNumber, this.#asking.facts, this.#view);
    this.#print();
  }

  /** The records have come, or the question again. */
  #turn(): void {
    this.#asking.onGuess(this.#shown);
    if (this.#arriving) this.#part(".outcome p").focus({ preventScroll: true });
    this.#arriving = false;
  }

  /** The records as the chart opens, with the guess among them. */
  get #counted(): DotsSpec {
    const guess =
      this.#guess && this.#shown !== undefined ? amountIn(this.#guess, this.#asking.facts, {}) : undefined;
    return specifyDots(this.#asking.facts, { guess });
  }

  get #amount(): number | undefined {
    return this.#guess && amountIn(this.#guess, this.#asking.facts, this.#view);
  }

  get #shown(): number | undefined {
    return this.#ways[0].open ? this.#amount : undefined;
  }

  /** Takes the money of a view to the question and the answer, and the guess into the view. */
  follow(view: View): View {
    this.#view = view;
    const { facts, passport } = this.#asking;
    const [shown, amount] = [this.#shown, this.#amount];
    const spec = specifyDots(facts, { ...view, guess: shown });
    const { step, max } = guessScale(spec.axis);
    Object.assign(this.#slider, { max, step, ...(amount !== undefined && { value: amount }) });
    this.#part(".most").textContent = new Reckoner(facts, view).printAt(max);
    this.#print();
    const outcome = this.#part(".outcome");
    const answer = answerNode(answerTo(spec, this.#counted, facts.locale), shown !== undefined, passport);
    // Left alone when it says the same, for the focus may be in it.
    if (outcome.firstElementChild?.textContent !== answer.textContent)
      outcome.replaceChildren(answer, this.#acts(shown !== undefined));
    return { ...view, guess: shown };
  }

  #print(): void {
    const { facts } = this.#asking;
    const reckoner = new Reckoner(facts, this.#view);
    const period = chartStrings(facts.locale)[`period.${this.#view.per ?? facts.per}`];
    this.#part(".least").textContent = reckoner.printAt(0);
    this.#part(".per").textContent = period;
    if (this.#amount === undefined) return;
    const amount = reckoner.printAt(this.#amount);
    this.#part("b").textContent = amount;
    this.#slider.setAttribute("aria-valuetext", `${amount} ${period}`);
  }

  #acts(guessed: boolean): HTMLElement {
    const strings = guessStrings(this.#asking.facts.locale);
    const acts = document.createElement("div");
    acts.className = "acts";
    acts.ariaLive = "polite";
    acts.append(actNode(strings[guessed ? "guess.again" : "guess.first"], () => this.#again()));
    if (guessed) acts.append(actNode(strings["guess.copy"], (button) => void this.#copy(button)));
    return acts;
  }

  #again(): void {
    const { pathname, search, hash } = location;
    if (guessIn(hash)) history.replaceState(history.state, "", pathname + search);
    for (const way of this.#ways) way.open = false;
    this.#slider.focus({ preventScroll: true });
  }

  /** To the chart’s own page; on it, to the view one sees. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    if (!this.#guess) return;
    const link = new URL(this.#root.dataset["page"] ?? "", location.href);
    if (link.pathname === location.pathname) link.search = location.search;
    link.hash = hashOf(this.#guess);
    try {
      await navigator.clipboard.writeText(link.href);
      button.textContent = guessStrings(this.#asking.facts.locale)["guess.copied"];
    } catch {
      // Where the clipboard is closed to us, the link itself can be taken.
      const anchor = document.createElement("a");
      anchor.href = anchor.textContent = link.href;
      button.replaceWith(anchor);
    }
  }
}

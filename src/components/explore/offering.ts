import { currencies, type Currency, payPeriods } from "../../domain/money.ts";
import type { Locale } from "../../domain/locale.ts";
import { hashOf, offerIn } from "../../explorer/link.ts";
import { refusalIn } from "../../explorer/placed.ts";
import { monthsPaid, type Offer, offerFrom, type Refusal } from "../../explorer/typed.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { part } from "./nodes.ts";

/** How long a reader pauses in typing before what is typed counts. */
const pause = 350;

/** The form of the reader’s offer. What is typed stays here; it is put after the “#” of a link when the reader copies one. */
export class Offering {
  offer: Offer | undefined;
  readonly #form: HTMLFormElement;
  readonly #refusal: HTMLElement;
  readonly #copy: HTMLButtonElement;
  readonly #locale: Locale;
  readonly #changed: (say: boolean) => void;
  #waiting = 0;

  constructor(root: HTMLElement, locale: Locale, changed: (say: boolean) => void) {
    this.#form = part(root, "form");
    this.#refusal = part(root, ".refusal");
    this.#copy = part(root, ".copy");
    this.#locale = locale;
    this.#changed = changed;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#judge(true);
    });
    this.#form.addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#judge(false), pause);
    });
    this.#copy.addEventListener("click", () => void this.#copyLink());
    this.follow();
  }

  /** Takes what was typed before the script came, and perhaps asked for. */
  begin(asked: boolean): void {
    if (asked || (this.#amount.value !== "" && !this.offer)) this.#judge(asked);
  }

  get #amount(): HTMLInputElement {
    return part(this.#form, "[name=amount]");
  }

  #select(name: string): HTMLSelectElement {
    return part(this.#form, `[name=${name}]`);
  }

  /** Takes an offer from the address, where a link brought one. */
  follow(): void {
    const offer = offerIn(location.hash);
    if (!offer) return;
    this.offer = offer;
    this.#amount.value = String(offer.amount);
    this.#write(offer);
  }

  #write({ currency, per, months }: Offer): void {
    this.#select("sign").value = currency;
    this.#select("paid").value = per;
    this.#select("months").value = String(months);
    this.#copy.hidden = false;
  }

  /** Offers are thought of in the currency of the country, until one is typed. */
  lean(currency: Currency): void {
    if (this.#amount.value === "") this.#select("sign").value = currency;
  }

  #read(): Offer | Refusal {
    const chosen = (name: string) => this.#select(name).value;
    return offerFrom(this.#amount.value, {
      currency: currencies.find((code) => code === chosen("sign")) ?? "EUR",
      per: payPeriods.find((one) => one === chosen("paid")) ?? "year",
      months: monthsPaid.find((one) => String(one) === chosen("months")) ?? 12,
    });
  }

  /** Takes what is typed. Why it is no offer is said when the reader asks, not while they type. */
  #judge(asked: boolean): void {
    clearTimeout(this.#waiting);
    const found = this.#read();
    const refused = typeof found === "string";
    this.offer = refused ? undefined : found;
    this.#copy.hidden = refused;
    const text = refused && asked ? refusalIn(this.#locale, found, this.#amount.value) : "";
    this.#refusal.textContent = text;
    this.#amount.setAttribute("aria-invalid", String(text !== ""));
    if (text) this.#amount.focus();
    if (!refused) this.#write(found);
    // An offer a link brought is no longer the one that is shown.
    const { pathname, search, hash } = location;
    if (hash.startsWith("#offer=")) history.replaceState(history.state, "", pathname + search);
    this.#changed(asked);
  }

  async #copyLink(): Promise<void> {
    if (!this.offer) return;
    const { origin, pathname, search } = location;
    const link = pathname + search + hashOf(this.offer);
    const strings = explorerStrings(this.#locale);
    let said = strings["offer.copied"];
    try {
      await navigator.clipboard.writeText(origin + link);
    } catch {
      // A refused clipboard leaves the address bar.
      history.replaceState(history.state, "", link);
      said = strings["offer.in-bar"];
    }
    const { textContent } = this.#copy;
    this.#copy.textContent = said;
    this.#copy.disabled = true;
    window.setTimeout(() => {
      this.#copy.textContent = textContent;
      this.#copy.disabled = false;
    }, 2000);
  }
}

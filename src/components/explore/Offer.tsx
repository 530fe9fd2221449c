import { useEffect, useRef, useState } from "preact/hooks";
import { currencies, type Currency, payPeriods } from "../../domain/money.ts";
import type { Locale } from "../../domain/locale.ts";
import {
  offerHash,
  offerFromHash,
  monthsPaid,
  type Offer as Offered,
  parseOffer,
  type OfferError,
} from "../../explorer/parse-offer.ts";
import type { OfferForm } from "../../explorer/page-text.ts";
import { offerErrorText } from "../../explorer/compare-offer.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { setHash } from "../../islands/address.ts";
import { type Card, Cards } from "./Cards.tsx";
import { framed, SelectField } from "./SelectField.tsx";

interface Props {
  readonly form: OfferForm;
  readonly locale: Locale;
  /** In which offers are thought of until one is typed: that of the country. */
  readonly currency: Currency;
  /** Whether there are records to set an offer beside. */
  readonly ready: boolean;
  readonly placed: readonly Card[];
  /** Takes an offer, or that there is none; `say` when the reader asked for it. */
  readonly onOffer: (offer: Offered | undefined, say: boolean) => void;
}

/** How long a reader pauses in typing before what is typed counts, and how long a button says what it did, in milliseconds. */
const pause = 350;
const saying = 2000;

/**
 * An offer, typed by the reader and set beside the records in this page alone: what is typed stays here. It is put
 * after the “#” of a link when its reader copies one.
 */
export function Offer({ form: words, locale, currency, ready, placed, onOffer }: Props) {
  const strings = explorerStrings(locale);
  const form = useRef<HTMLFormElement>(null);
  const amount = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);
  const asked = useRef(false);
  const [offer, setOffer] = useState<Offered>();
  const [refusal, setRefusal] = useState("");
  const [copied, setCopied] = useState("");

  const select = (name: string): HTMLSelectElement | undefined => {
    const found = form.current?.elements.namedItem(name);
    return found instanceof HTMLSelectElement ? found : undefined;
  };
  const choose = (name: string, value: string): void => {
    const field = select(name);
    if (field) field.value = value;
  };
  const take = (found: Offered | undefined, say: boolean): void => {
    setOffer(found);
    if (found) {
      choose("sign", found.currency);
      choose("paid", found.per);
      choose("months", String(found.months));
    }
    onOffer(found, say);
  };
  const read = (): Offered | OfferError =>
    parseOffer(amount.current?.value ?? "", {
      currency: currencies.find((code) => code === select("sign")?.value) ?? "EUR",
      per: payPeriods.find((one) => one === select("paid")?.value) ?? "year",
      months: monthsPaid.find((one) => String(one) === select("months")?.value) ?? 12,
    });
  /** Takes what is typed. Why it is no offer is said when the reader asks, not while they type. */
  const judge = (say: boolean): void => {
    clearTimeout(waiting.current);
    const found = read();
    const refused = typeof found === "string";
    const why = refused && say ? offerErrorText(locale, found, amount.current?.value ?? "") : "";
    setRefusal(why);
    if (why) amount.current?.focus();
    // An offer that a link brought is no longer the one that is shown.
    if (location.hash.startsWith("#offer=")) setHash("");
    take(refused ? undefined : found, say);
  };
  const follow = (): void => {
    const came = offerFromHash(location.hash);
    if (!came || !amount.current) return;
    amount.current.value = String(came.amount);
    take(came, false);
  };

  useEffect(() => {
    if (!ready) return;
    if (offerFromHash(location.hash)) follow();
    // What was typed before this came, and perhaps asked for.
    else if (asked.current || amount.current?.value) judge(asked.current);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [ready]);
  useEffect(() => {
    if (ready && !amount.current?.value) choose("sign", currency);
  }, [ready, currency]);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (ready) judge(true);
    else asked.current = true;
  };
  const type = (): void => {
    if (!ready) return;
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => judge(false), pause);
  };
  const copy = async (): Promise<void> => {
    if (!offer) return;
    const { origin, pathname, search } = location;
    try {
      await navigator.clipboard.writeText(origin + pathname + search + offerHash(offer));
      setCopied(strings["offer.copied"]);
    } catch {
      // A refused clipboard leaves the address bar.
      setHash(offerHash(offer));
      setCopied(strings["offer.in-bar"]);
    }
    setTimeout(() => setCopied(""), saying);
  };
  return (
    <section
      class={`border-t-3 border-ink pt-2 in-[.lost]:hidden noscript:hidden ${placed.length > 0 ? "" : "print:hidden"}`}
      id="offer"
      aria-labelledby="offer-title"
    >
      <h2 class="text-h3" id="offer-title">
        {words.title}
      </h2>
      {/* Of the method “dialog” it leads nowhere, should it be sent before this is hydrated. */}
      <form
        ref={form}
        class="mt-2 grid grid-cols-[4.5rem_1fr_1fr] gap-1.5 text-ui sm:grid-cols-[5rem_minmax(7rem,1fr)_8.5rem_7rem_auto] sm:items-end print:hidden"
        name="offer"
        method="dialog"
        autocomplete="off"
        noValidate
        onSubmit={submit}
        onInput={type}
      >
        <SelectField name="sign" label={words.currency} options={words.signs} />
        <label class="col-span-2 grid min-w-0 gap-1 sm:col-auto">
          <span class="label">{words.amount}</span>
          <input
            ref={amount}
            class={`font-serif text-[1.5rem] font-medium placeholder:text-ink-2 placeholder:italic ${framed}`}
            name="amount"
            type="text"
            inputMode="decimal"
            enterkeyhint="done"
            maxLength={30}
            placeholder={words.example}
            aria-describedby="offer-refusal"
            aria-invalid={refusal ? "true" : "false"}
          />
        </label>
        <SelectField class="col-[1/3] sm:col-auto" name="paid" label={words.per} options={words.periods} />
        <SelectField
          class="in-[form:not(:has([value=month]:checked))]:invisible"
          name="months"
          label={words.months}
          options={words.paid}
        />
        <button class="col-span-full h-6 bg-ink px-3 font-semibold text-paper sm:col-auto" type="submit">
          {words.place}
        </button>
      </form>
      <p class="mt-1 min-h-3 text-note font-semibold print:hidden" id="offer-refusal">
        {refusal}
      </p>
      <Cards cards={placed} />
      <p class="mt-1 flex flex-wrap gap-x-1 text-note text-ink-2 print:hidden">
        <span>{words.stays}</span>
        {placed.length > 0 && (
          <a class="font-semibold text-ink" href="#data">
            {chartStrings(locale)["chart.papers"]}
          </a>
        )}
        {/* It keeps its room until there is an offer to copy. */}
        <button
          type="button"
          class={`text-start font-semibold text-ink underline underline-offset-[0.2em] ${offer ? "" : "invisible"}`}
          name="copy"
          disabled={copied !== ""}
          onClick={() => void copy()}
        >
          {copied || words.copy}
        </button>
      </p>
    </section>
  );
}

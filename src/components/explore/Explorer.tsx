import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { yieldToMain } from "../../charts/chartjs/draw-in-chunks.ts";
import { present } from "../../charts/interactive/use-presented.ts";
import { keys, viewIn } from "../../charts/view.ts";
import type { Currency } from "../../domain/money.ts";
import { type PayDataset, countryOf } from "../../explorer/pay-dataset.ts";
import { type Choice, choiceFrom, choiceKeys, maxJobs, opening, searchFor } from "../../explorer/choice.ts";
import type { OfferForm } from "../../explorer/page-text.ts";
import { compareOffer, annualOffer } from "../../explorer/compare-offer.ts";
import { explorerChartIds, type ChartTexts, explorerChart } from "../../explorer/explorer-charts.ts";
import type { Offer as Offered } from "../../explorer/parse-offer.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { chosenSearch, restate, useSearch } from "../../islands/address.ts";
import { useJson } from "../../islands/use-json.ts";
import { type Results, explorerResults, viewLink } from "./results.ts";
import { Cards } from "./Cards.tsx";
import { Offer } from "./Offer.tsx";

interface Props {
  readonly notes: ChartTexts;
  /** Where the dataset is. */
  readonly dataset: string;
  /** What is printed: the opening view, and the form of an offer in the currency of its country. */
  readonly printed: Results;
  readonly offer: OfferForm;
  readonly currency: Currency;
  readonly choose: string;
  readonly unscripted: string;
  /** Slots: the fields of the choice, those of money, and both charts. */
  readonly jobs?: ComponentChildren;
  readonly filters?: ComponentChildren;
  readonly money?: ComponentChildren;
  readonly spread?: ComponentChildren;
  readonly trend?: ComponentChildren;
}

/** What one shares of a choice: a job’s own page where it is alone and has one, else the view; never a reader’s offer. */
function sharedOf(dataset: PayDataset, notes: ChartTexts, choice: Choice): string {
  const [only = "", ...more] = choice.jobs;
  const own = more.length === 0 && !choice.year ? viewLink(dataset, notes, choice, only)?.url : undefined;
  return own ?? notes.page + chosenSearch();
}

/** Lets amounts open in the currency of the country; an address that asks for that very currency need not say so. */
function openIn(form: HTMLFormElement | null, currency: Currency): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>(`[name="${keys.currency}"]`) ?? [])
    input.defaultChecked = input.value === currency;
}

/**
 * The explorer: what a reader looks at, in words at once, then in both charts, which are islands of their own, in the
 * address, and said aloud. As it is printed it is the opening view, whole.
 */
export default function Explorer(props: Props) {
  const { notes, printed } = props;
  const { locale } = notes;
  const strings = explorerStrings(locale);
  const root = useRef<HTMLDivElement>(null);
  const { content: dataset, late } = useJson<PayDataset>(props.dataset);
  const search = useSearch();
  const [offer, setOffer] = useState<Offered>();
  const [asked, setAsked] = useState(0);
  const [refusal, setRefusal] = useState("");
  const [status, setStatus] = useState("");
  const [flat, setFlat] = useState(false);

  const asks = dataset ? searchFor(choiceFrom(search, dataset)) : "";
  const choice = useMemo(() => (dataset ? choiceFrom(asks, dataset) : opening), [dataset, asks]);
  const view = useMemo(() => viewIn(search, ""), [search]);
  const whole = useMemo(() => offer && annualOffer(offer), [offer]);
  const answer = useMemo(
    () => (dataset ? explorerResults(dataset, notes, choice, view) : printed),
    [dataset, choice, view],
  );
  const placed = useMemo(
    () => (dataset && whole ? compareOffer(dataset, choice, whole, locale) : []),
    [dataset, choice, whole],
  );
  const currency = dataset ? countryOf(dataset, choice.country).currency : props.currency;

  useLayoutEffect(() => {
    if (!dataset) return;
    openIn(root.current?.querySelector("form[name=money]") ?? null, currency);
    restate(searchFor(choice, search));
    setRefusal("");
  }, [dataset, choice]);
  useEffect(() => {
    if (!dataset) return;
    for (const link of document.querySelectorAll<HTMLElement>(".share"))
      link.dataset["address"] = sharedOf(dataset, notes, choice);
  }, [dataset, choice, search]);
  useEffect(() => {
    if (!dataset) return;
    let still = true;
    const draw = async (): Promise<void> => {
      for (const chart of explorerChartIds) {
        // The browser answers its reader in between.
        await yieldToMain();
        if (!still) return;
        const published = explorerChart(dataset, choice, notes, chart);
        const { facts } = published;
        const draws = facts.kind !== "medians" || facts.series.length > 0;
        if (chart === "trend") setFlat(!draws);
        const laid = chart === "spread" ? whole : undefined;
        present(chart, { published, offer: laid, printed: asks === "" && laid === undefined, draws });
      }
    };
    void draw();
    return () => {
      still = false;
    };
  }, [dataset, choice, whole]);

  const shown = useRef(false);
  useEffect(() => {
    if (!dataset) return;
    // The view one arrives at is not announced.
    if (shown.current) {
      const all = [...answer.cards, ...placed].map(({ name, numeral, text, records }) =>
        [name, `${numeral} ${text}`, records].join(". "),
      );
      setStatus([answer.place, ...all].join(". "));
    }
    shown.current = true;
  }, [answer, asked]);

  const take = (found: Offered | undefined, say: boolean): void => {
    setOffer(found);
    if (say) setAsked((times) => times + 1);
  };
  /** A fourth job would crowd the others out. */
  const limit = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.name !== choiceKeys.job) return;
    const chosen = root.current?.querySelectorAll(`[name=${choiceKeys.job}]:checked`) ?? [];
    if (chosen.length <= maxJobs) return;
    target.checked = false;
    setRefusal(strings["explore.most"]);
    setStatus(strings["explore.most"]);
  };
  const state = [dataset && "on", late && "lost"].filter(Boolean).join(" ");
  return (
    <div
      ref={root}
      class={`explorer mt-4 xl:mt-6 xl:grid xl:grid-cols-[17rem_minmax(0,1fr)] xl:gap-x-[3.75rem] ${state}`}
      data-jobs={choice.jobs.length}
      data-flat={flat || undefined}
      onChange={limit}
    >
      <p class="sorry-all text-note text-ink-2 not-in-[.lost]:hidden xl:col-span-full">
        {strings["explore.lost"]}
      </p>
      <p class="mb-3 text-note text-ink-2 not-noscript:hidden xl:col-span-full">{props.unscripted}</p>
      <form
        class="grid grid-cols-1 content-start gap-2 border-t border-rule py-2 text-ui in-[.lost]:hidden xl:sticky xl:top-4 xl:self-start xl:border-t-3 xl:border-ink noscript:hidden print:hidden"
        name="choose"
        data-address
        autocomplete="off"
        aria-label={props.choose}
      >
        {props.jobs}
        <p class="text-note font-semibold empty:hidden">{refusal}</p>
        {props.filters}
      </form>
      <div class="one-form xl:col-start-2 [&>astro-slot>*]:mt-6 [&>section:not(:first-child)]:mt-6">
        <section id="answer" aria-labelledby="place">
          <h2
            class="border-t-3 border-ink pt-2 text-h3 max-sm:min-h-[calc(2*1.75rem+0.875rem+3px)]"
            id="place"
          >
            {answer.place}
          </h2>
          <Cards cards={answer.cards} />
          <p
            class="mt-2 min-h-12 text-note text-ink-2 sm:min-h-[calc(3.5rem+1px)] sm:border-t sm:border-rule sm:pt-2 print:min-h-0"
            id="caution"
          >
            {answer.caution}{" "}
            <a class="inline-block font-semibold text-ink" href="#data">
              {chartStrings(locale)["chart.papers"]}
            </a>
          </p>
        </section>
        {props.spread}
        {props.money}
        <Offer
          form={props.offer}
          locale={locale}
          currency={currency}
          ready={dataset !== undefined}
          placed={placed}
          onOffer={take}
        />
        {props.trend}
      </div>
      <p class="sr-only" role="status">
        {status}
      </p>
    </div>
  );
}

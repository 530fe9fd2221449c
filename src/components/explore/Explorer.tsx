import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { breath } from "../../charts/live/breath.ts";
import { present } from "../../charts/live/presented.ts";
import { keys, viewIn } from "../../charts/live/view.ts";
import type { Currency } from "../../domain/money.ts";
import { type Book, countryOf } from "../../explorer/book.ts";
import { type Choice, choiceFrom, choiceKeys, most, opening, searchFor } from "../../explorer/choice.ts";
import { drawable } from "../../explorer/facts.ts";
import { placedOf, wholeOf } from "../../explorer/placed.ts";
import { type ChartShown, chartsShown, type Notes, shownOf } from "../../explorer/published.ts";
import type { Offer as Offered } from "../../explorer/typed.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { chosenSearch, restate, useSearch } from "../../islands/address.ts";
import { type Answer, answerTo, pageOf } from "./answer.ts";
import { Cards } from "./Cards.tsx";
import { Offer, type OfferForm } from "./Offer.tsx";
import { useBook } from "./use-book.ts";

interface Props {
  readonly notes: Notes;
  /** Where the book is. */
  readonly book: string;
  /** What is printed: the opening view, and the form of an offer in the currency of its country. */
  readonly printed: Answer;
  readonly offer: OfferForm;
  readonly currency: Currency;
  readonly choose: string;
  readonly unscripted: string;
  /** Slots: the fields of the choice, those of money, and both charts. */
  readonly jobs?: ComponentChildren;
  readonly picks?: ComponentChildren;
  readonly money?: ComponentChildren;
  readonly figures?: ComponentChildren;
}

/** What one shares of a choice: a job’s own page where it is alone and has one, else the view; never a reader’s offer. */
function sharedOf(book: Book, notes: Notes, choice: Choice): string {
  const [only = "", ...more] = choice.jobs;
  const own = more.length === 0 && !choice.year ? pageOf(book, notes, choice, only)?.url : undefined;
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
  const { book, late } = useBook(props.book);
  const search = useSearch();
  const [offer, setOffer] = useState<Offered>();
  const [asked, setAsked] = useState(0);
  const [refusal, setRefusal] = useState("");
  const [status, setStatus] = useState("");
  const [blank, setBlank] = useState<readonly ChartShown[]>([]);

  const asks = book ? searchFor(choiceFrom(search, book)) : "";
  const choice = useMemo(() => (book ? choiceFrom(asks, book) : opening), [book, asks]);
  const view = useMemo(() => viewIn(search, ""), [search]);
  const whole = useMemo(() => offer && wholeOf(offer), [offer]);
  const answer = useMemo(() => (book ? answerTo(book, notes, choice, view) : printed), [book, choice, view]);
  const placed = useMemo(
    () => (book && whole ? placedOf(book, choice, whole, locale) : []),
    [book, choice, whole],
  );
  const currency = book ? countryOf(book, choice.country).currency : props.currency;

  useLayoutEffect(() => {
    if (!book) return;
    openIn(root.current?.querySelector("form[name=money]") ?? null, currency);
    restate(searchFor(choice, search));
    setRefusal("");
  }, [book, choice]);
  useEffect(() => {
    if (!book) return;
    for (const link of document.querySelectorAll<HTMLElement>(".share"))
      link.dataset["address"] = sharedOf(book, notes, choice);
  }, [book, choice, search]);
  useEffect(() => {
    if (!book) return;
    let still = true;
    const draw = async (): Promise<void> => {
      const empty: ChartShown[] = [];
      for (const chart of chartsShown) {
        // The browser answers its reader in between.
        await breath();
        if (!still) return;
        const published = shownOf(book, choice, notes, chart);
        const draws = published.facts.kind !== "medians" || drawable(published.facts);
        if (!draws) empty.push(chart);
        const laid = chart === "spread" ? whole : undefined;
        present(chart, { published, offer: laid, printed: asks === "" && laid === undefined, draws });
      }
      setBlank(empty);
    };
    void draw();
    return () => {
      still = false;
    };
  }, [book, choice, whole]);

  const shown = useRef(false);
  useEffect(() => {
    if (!book) return;
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
    if (chosen.length <= most) return;
    target.checked = false;
    setRefusal(strings["explore.most"]);
    setStatus(strings["explore.most"]);
  };
  const classes = ["explorer", book && "on", late && "lost"];
  return (
    <div
      ref={root}
      class={classes.filter(Boolean).join(" ")}
      data-jobs={choice.jobs.length}
      data-blank={blank.join(" ") || undefined}
      onChange={limit}
    >
      <p class="sorry-all">{strings["explore.lost"]}</p>
      <p class="unscripted">{props.unscripted}</p>
      <form class="choose" name="choose" data-address autocomplete="off" aria-label={props.choose}>
        {props.jobs}
        <p class="refusal">{refusal}</p>
        {props.picks}
      </form>
      <div class="found">
        <section class="answer" aria-labelledby="place">
          <h2 id="place" class="place">
            {answer.place}
          </h2>
          <Cards cards={answer.cards} />
          <p class="caution">
            {answer.caution} <a href="#data">{chartStrings(locale)["chart.papers"]}</a>
          </p>
        </section>
        <Offer
          form={props.offer}
          locale={locale}
          currency={currency}
          ready={book !== undefined}
          placed={placed}
          onOffer={take}
        />
        {props.money}
        {props.figures}
      </div>
      <p class="unseen" role="status">
        {status}
      </p>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Locale } from "../domain/locale.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { useSearch } from "../islands/address.ts";
import { DataTable } from "./DataTable.tsx";
import type { Published } from "./facts/published.ts";
import { type Asked, Guess } from "./Guess.tsx";
import { markAlive } from "./live/alive-state.ts";
import { tellHeight } from "./live/embed.ts";
import { useLiveChart } from "./live/use-live-chart.ts";
import { usePresented } from "./live/presented.ts";
import { usePictures } from "./live/use-pictures.ts";
import { usePublished } from "./live/use-published.ts";
import { useReading } from "./live/use-reading.ts";
import { useSonification } from "./live/use-sonification.ts";
import { viewIn } from "./live/view.ts";
import { PassportLink } from "./PassportLink.tsx";
import { Tooltip } from "./Tooltip.tsx";
import { seriesOf, specify, tableFor } from "./kinds/index.ts";
import { termsOf } from "./spec/terms.ts";
import { hasMoney } from "./spec/offers.ts";
import type { View } from "./spec/view.ts";

interface Props {
  /** Where the file of the chart is; of one that the explorer puts together, none. */
  readonly file?: string | undefined;
  readonly id: string;
  readonly locale: Locale;
  /** Before every key of the address, where several charts share a page. */
  readonly prefix: string;
  /** Whether it has a third picture, for wide screens. */
  readonly wide?: boolean | undefined;
  /** Whether another part of the page says aloud what was chosen. */
  readonly quiet?: boolean | undefined;
  /** Whether it stands in a page of somebody else’s, who is told how high it is. */
  readonly embedded?: boolean | undefined;
  /** The chart in a sentence, and what its amounts are in, as it opens. */
  readonly says: string;
  readonly terms: string;
  /** What is asked before its records are shown. */
  readonly asked?: Asked | undefined;
  /** Slots, printed at build: the form, the pictures with a canvas over them, the table, what to do, what stands behind. */
  readonly choices?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly table?: ComponentChildren;
  readonly hints?: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** What stands behind a chart, in a line, and the way to its data note. */
const Foot = ({ published: { locale, frame, page } }: { readonly published: Published }) => (
  <p>
    {frame.records}. {frame.sources} <a href={`${page}#data`}>{chartStrings(locale)["chart.papers"]}</a>
  </p>
);

/** Whether a view may differ from how the chart opens. A series that it does not have is no choice. */
const isOther = ({ facts }: Published, { series, ...rest }: View): boolean =>
  Object.values(rest).some((value) => value !== undefined) ||
  seriesOf(facts).some(({ key }) => series?.includes(key));

/**
 * A salary chart: complete as it is printed; in the browser it takes the view that the address asks for to all that
 * shows it. What a slot holds is never written again: once another view was shown, a table of our own stands instead.
 */
export default function SalaryChart(props: Props) {
  const { file, id, locale, prefix, wide = false, embedded = false, asked } = props;
  const root = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const filed = usePublished(file);
  const presented = usePresented(id);
  const published = filed.published ?? presented?.published;
  const late = filed.late && !presented;
  const search = useSearch();
  const [guess, setGuess] = useState<number>();
  const chosen = useMemo(() => viewIn(search, prefix), [search, prefix]);
  const view = useMemo<View>(
    () => ({ ...chosen, guess, offer: presented?.offer }),
    [chosen, guess, presented],
  );
  const spec = useMemo(() => published && specify(published.facts, view), [published, view]);
  const [live, state] = useLiveChart(sheet, spec, wide);
  const { said, say, hands } = useReading(sheet, line, live);

  const ours = useRef(false);
  ours.current ||= published !== undefined && (isOther(published, view) || presented?.printed === false);
  const table = spec && ours.current ? tableFor(spec, locale) : undefined;
  const drawn = usePictures(sheet, ours.current ? spec : undefined, locale);
  const listen = useSonification(root, line, published, spec, state === "alive");

  const opened = useRef<View>();
  useEffect(() => {
    if (!published) return;
    // A view that an address brought is not announced.
    if (opened.current && opened.current !== chosen) say((!props.quiet && table?.caption) || "");
    opened.current = chosen;
  }, [chosen, published]);
  useLayoutEffect(() => {
    if (root.current) markAlive(root.current, state === "alive");
  }, [state]);
  useEffect(() => (embedded ? tellHeight(id) : undefined), [embedded, id]);

  const period =
    published && hasMoney(published.facts)
      ? chartStrings(locale)[`period.${view.per ?? published.facts.per}`]
      : "";
  const drawing = (
    <div
      ref={sheet}
      class="plot"
      role={state === "alive" ? "application" : "img"}
      tabIndex={state === "alive" ? 0 : undefined}
      aria-label={props.says}
      {...hands}
    >
      {props.children}
      {published && "target" in said && live.current && (
        <Tooltip
          published={published}
          target={said.target}
          pinned={said.pinned}
          period={period}
          width={live.current.width}
        />
      )}
    </div>
  );
  const lost = late || state === "interrupted" || state === "refused";
  // The picture of another choice than the one that was asked for is worse than none.
  const stale = !file && ours.current && !drawn;
  const classes = [
    "live",
    published && "ready",
    state !== "asleep" && state,
    lost && "lost",
    stale && "stale",
  ];
  return (
    <>
      <salary-chart
        ref={root}
        class={classes.filter(Boolean).join(" ")}
        wide={wide || undefined}
        onClick={listen}
      >
        {props.choices}
        {asked ? (
          <Guess asked={asked} locale={locale} published={published} view={chosen} onGuess={setGuess}>
            {drawing}
          </Guess>
        ) : (
          drawing
        )}
        {/* Named by itself and its chart: several charts share a page. */}
        <div
          class="scroll"
          tabIndex={0}
          role="region"
          id={`chart-${id}-table`}
          aria-label={chartStrings(locale)["chart.table"]}
          aria-labelledby={`chart-${id}-table chart-${id}-title`}
        >
          {table ? <DataTable key="ours" {...table} /> : props.table}
        </div>
        <p ref={line} class="reading" aria-live="polite">
          {"text" in said || !published ? (
            "text" in said && said.text
          ) : (
            <>
              <b>{said.target.value}</b>{" "}
              {[said.target.value && period, said.target.name, said.target.detail]
                .filter(Boolean)
                .join(" · ")}{" "}
              <PassportLink published={published} claim={said.target.claim} />
            </>
          )}
        </p>
        {props.hints}
      </salary-chart>
      <div class="chart-foot">
        {presented && ours.current ? <Foot key="ours" published={presented.published} /> : props.foot}
        {props.terms && (
          <p class="terms">
            {published ? termsOf(published.facts, published.frame, view).join(" ") : props.terms}
          </p>
        )}
      </div>
    </>
  );
}

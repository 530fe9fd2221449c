import type { ComponentChildren, HTMLAttributes as ElementAttributes } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Locale } from "../domain/locale.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { useSearch } from "../islands/address.ts";
import { useJson } from "../islands/use-json.ts";
import type { ChartFile } from "./chart-file.ts";
import { conversionNotes } from "./conversion-notes.ts";
import { DataTable } from "./DataTable.tsx";
import { type Asked, Guess } from "./Guess.tsx";
import { usePointInspector } from "./interactive/point-inspector.ts";
import { postHeight } from "./interactive/post-height.ts";
import { usePresented } from "./interactive/use-presented.ts";
import { markAlive, useInteractiveChart } from "./interactive/use-live-chart.ts";
import { usePictures } from "./interactive/use-pictures.ts";
import { hasMoney, offeredSeries, specify, tableFor } from "./kinds/index.ts";
import { PassportLink } from "./PassportLink.tsx";
import { useSonification } from "./sonification/use-sonification.ts";
import { Tooltip } from "./Tooltip.tsx";
import { type View, viewIn } from "./view.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "salary-chart": ElementAttributes<HTMLElement> & { wide?: boolean | undefined };
    }
  }
}

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
  /** The longest that its terms may be in any view: room for as much is kept. */
  readonly room: string;
  /** What is asked before its records are shown. */
  readonly asked?: Asked | undefined;
  /**
   * Slots, printed at build: the form, the pictures with a canvas over them, the table, the button that plays it, what to
   * do, what stands behind.
   */
  readonly choices?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly table?: ComponentChildren;
  readonly listen?: ComponentChildren;
  readonly hints?: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** What stands behind a chart, in a line, and the way to its data note. */
const Foot = ({ published: { locale, frame, page } }: { readonly published: ChartFile }) => (
  <p>
    {frame.records}. {frame.sources} <a href={`${page}#data`}>{chartStrings(locale)["chart.papers"]}</a>
  </p>
);

/** Whether a view may differ from how the chart opens. A series that it does not have is no choice. */
const isOther = ({ facts }: ChartFile, { series, ...rest }: View): boolean =>
  Object.values(rest).some((value) => value !== undefined) ||
  offeredSeries(facts).some(({ key }) => series?.includes(key));

/**
 * A salary chart: complete as it is printed; in the browser it takes the view that the address asks for to all that
 * shows it. What a slot holds is never written again: once another view was shown, a table of our own stands instead.
 */
export default function SalaryChart(props: Props) {
  const { file, id, locale, prefix, wide = false, embedded = false, asked } = props;
  const root = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const filed = useJson<ChartFile>(file);
  const presented = usePresented(id);
  const published = filed.content ?? presented?.published;
  const late = filed.late && !presented;
  const search = useSearch();
  const [guess, setGuess] = useState<number>();
  const chosen = useMemo(() => viewIn(search, prefix), [search, prefix]);
  const view = useMemo<View>(
    () => ({ ...chosen, guess, offer: presented?.offer }),
    [chosen, guess, presented],
  );
  const spec = useMemo(() => published && specify(published.facts, view), [published, view]);
  const [live, state] = useInteractiveChart(sheet, spec, wide);
  const { said, say, hands } = usePointInspector(sheet, line, live);

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
  useEffect(() => (embedded ? postHeight(id) : undefined), [embedded, id]);

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
        <div class="readout">
          {props.listen}
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
        </div>
      </salary-chart>
      <div class="chart-foot mt-1 grid grid-cols-1 gap-1 border-t border-rule pt-1 text-fine text-ink-2 xl:col-span-full">
        {presented && ours.current ? <Foot key="ours" published={presented.published} /> : props.foot}
        {props.terms && (
          <p class="terms" data-room={props.room}>
            <span>
              {published ? conversionNotes(published.facts, published.frame, view).join(" ") : props.terms}
            </span>
          </p>
        )}
      </div>
    </>
  );
}

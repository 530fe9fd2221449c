/** One card: a name, perhaps a rank in words, a numeral, the sentence that carries on from it, the records behind. */
export interface Card {
  readonly name: string;
  readonly rank?: string;
  readonly numeral: string;
  readonly text: string;
  readonly records: string;
  /** The page of its view, where that has one. */
  readonly page?: { readonly url: string; readonly text: string } | undefined;
}

/** Letters from which on a numeral is set smaller: a range, where others are one amount. */
const long = 9;

/** Columns, and room for the longest words of as many cards beside one another, so that another view moves nothing. */
const abreast: Readonly<Record<number, string>> = {
  1: "sm:[&>li]:min-h-[11.5rem]",
  2: "sm:grid-cols-2 sm:[&>li]:min-h-[16rem]",
  3: "sm:grid-cols-3 sm:[&>li]:min-h-[23.5rem] md:[&>li]:min-h-[20.5rem] min-[80rem]:[&>li]:min-h-[19rem]",
};

/** What figures say, a job beside the other. */
export const Cards = ({ cards }: { readonly cards: readonly Card[] }) => (
  <ul class={`grid auto-rows-fr gap-x-4 print:[&>li]:min-h-0 ${abreast[cards.length] ?? ""}`}>
    {cards.map(({ name, rank, numeral, text, records, page }) => (
      <li class="@container border-b border-rule py-2 max-sm:min-h-[15rem] sm:border-b-0">
        <h3 class="label">{name}</h3>
        {rank !== undefined && <p class="mt-0.75 leading-3 font-semibold">{rank}</p>}
        <p
          class={`mt-1.5 font-serif leading-none font-medium tracking-[-0.01em] whitespace-nowrap tabular-nums lining-nums ${numeral.length > long ? "text-[min(2.75rem,11.5cqi)]" : "text-[min(2.75rem,13vw)]"}`}
        >
          {numeral}
        </p>
        <p class="mt-1 text-ui sm:text-[1.0625rem] sm:leading-[1.575rem]">{text}</p>
        <p class="mt-0.75 flex flex-wrap gap-x-1 text-note text-ink-2">
          <span class="wrap-anywhere">{records}</span>
          {page && (
            <a class="font-semibold text-ink" href={page.url}>
              {page.text}
            </a>
          )}
        </p>
      </li>
    ))}
  </ul>
);

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

/** What figures say, a job beside the other. */
export const Cards = ({ cards }: { readonly cards: readonly Card[] }) => (
  <ul class="says">
    {cards.map(({ name, rank, numeral, text, records, page }) => (
      <li>
        <h3 class="label">{name}</h3>
        {rank !== undefined && <p class="rank">{rank}</p>}
        <p class={numeral.length > long ? "big long" : "big"}>{numeral}</p>
        <p class="text">{text}</p>
        <p class="count">
          {records} {page && <a href={page.url}>{page.text}</a>}
        </p>
      </li>
    ))}
  </ul>
);

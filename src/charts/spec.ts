import type { Tone as ClaimTone } from "../domain/claim.ts";

/*
 * What a chart shows, in one language and one currency: plain JSON, strings already printed, no colour and no
 * pixel. The picture, the live chart, the table and the sentence are all written from it, so they agree.
 */

/** As the claim of a mark has it (domain/claim.ts); ink for a neighbour of the line the reader came for. */
export type Tone = ClaimTone | "ink";

/** A value of an axis, and as printed. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  readonly scale: "linear" | "log";
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

/** A line across the plot, with the words that stand at its head. */
export interface Reference {
  readonly at: number;
  readonly name: string;
  readonly label: string;
  /** Both together, as they stand at its head: "The headline: €300,000". */
  readonly head: string;
  /** The amount as published, where `label` is a conversion of it. */
  readonly published?: string;
  /** The claim whose passport it opens, and its tone. */
  readonly claim?: string;
  readonly tone?: Tone;
}

/** An amount in a sentence, the claim whose passport it opens, and its tone. */
export interface ClaimedLabel {
  readonly label: string;
  readonly claim: string;
  readonly tone: Tone;
}

/** Of P10, P25, median, P75, P90, one each. */
export type Five<Each> = readonly [Each, Each, Each, Each, Each];

/** One of many alike: a record, or one of the quantiles of a row. */
export interface Dot {
  readonly at: number;
  readonly label: string;
  readonly under: string;
  readonly tone: Tone;
}

/** The numbers of a chart as a table: a head, and rows whose first cell names them. */
export interface Table {
  /** What its amounts are in. */
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a row is, away from its heading: "Data scientist, France". */
export const rowTitle = ({
  group,
  name,
}: {
  readonly group?: string | undefined;
  readonly name: string;
}): string => (group ? `${group}, ${name}` : name);

/** What a second figure is, and how it was published where that is not what is shown: "printed €45,500". */
export const originOf = ({ name, published }: Reference): string =>
  published ? `${name} ${published}` : name;

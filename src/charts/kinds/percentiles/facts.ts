import type { Currency } from "../../../domain/money.ts";
import type { MoneyFacts } from "../../facts/facts.ts";
import type { Five } from "../../spec/spec.ts";
import type { Offered } from "../../spec/view.ts";

export interface PercentilesFacts extends MoneyFacts {
  readonly kind: "percentiles";
  /** Groups of rows a reader may show or hide; a chart without groups has none. */
  readonly series: readonly Offered[];
  readonly rows: readonly {
    /** The series it belongs to, when there are any. */
    readonly key?: string;
    readonly name: string;
    readonly count: string;
    /** About how many adverts the records are. */
    readonly adverts: string;
    readonly under: string;
    readonly indicative: boolean;
    readonly published: Currency;
    readonly dated: number;
    /** The claim that holds this very row, when one does. */
    readonly claim?: string;
    /** P10, P25, median, P75, P90; not needed beside `steps`, which hold them. */
    readonly values?: Five<number>;
    /** The whole distribution: the quantiles at 5 %, 10 %, … 95 % (domain/pay-cell.ts), as published. */
    readonly steps?: readonly number[];
    /** Under ten adverts the amounts themselves, rising, as published: drawn one by one, and no percentile with them. */
    readonly amounts?: readonly number[];
  }[];
}

import type { Locale } from "../../../domain/locale.ts";
import type { Currency } from "../../../domain/money.ts";
import type { MoneyFacts } from "../../facts/facts.ts";
import type { Axis, Tone } from "../../spec/spec.ts";
import type { Offered } from "../../spec/view.ts";
import type { TrendSpec } from "./spec.ts";

/** Medians by year, one line a job. A year under ten adverts has no value. */
export interface MediansFacts extends MoneyFacts {
  readonly kind: "medians";
  readonly published: Currency;
  readonly x: Axis;
  readonly series: readonly (Offered & {
    readonly tone: Tone;
    readonly points: readonly {
      readonly year: number;
      readonly count: string;
      /** About how many adverts the records are. */
      readonly adverts: string;
      /** The count in words, and what the thin-data rule has to say about it. */
      readonly detail: string;
      readonly indicative: boolean;
      readonly dated: number;
      readonly value?: number;
    }[];
  })[];
}

/** Values over time without money: all of its specification but the vertical axis, which fits what is shown. */
export interface TrendFacts extends Omit<TrendSpec, "kind" | "y" | "series"> {
  readonly kind: "sightings" | "shares";
  readonly locale: Locale;
  /** At most so many steps on the vertical axis, and the room above the highest value. */
  readonly steps: number;
  readonly room: number;
  readonly series: readonly (Offered & TrendSpec["series"][number])[];
}

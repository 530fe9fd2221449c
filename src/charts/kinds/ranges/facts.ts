import type { AmountFact, MoneyFacts, NamedAmount } from "../../facts/facts.ts";
import type { Tone } from "../../spec/spec.ts";
import type { BarsSpec } from "./spec.ts";

export interface RangesFacts extends MoneyFacts {
  readonly kind: "ranges";
  readonly scale: "linear" | "log";
  readonly line?: NamedAmount;
  readonly rows: readonly {
    readonly name: string;
    readonly under: string;
    readonly tone: Tone;
    readonly amount: AmountFact;
    readonly claim: string;
    readonly also?: NamedAmount & { readonly beneath?: true };
  }[];
}

/** A chart with nothing to choose: its facts are its specification. */
export type BarsFacts = BarsSpec;

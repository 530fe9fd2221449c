import type { Tone } from "../../spec/spec.ts";
import type { ClaimedAmount, MoneyFacts, NamedAmount } from "../../facts/facts.ts";

/** Records alike in country, year and level: said once, then one amount in dollars each. */
export interface DotGroup {
  readonly under: string;
  readonly dated: number;
  readonly usd: readonly number[];
  /** The same amounts as published, when that was not in dollars. */
  readonly published?: {
    readonly currency: string;
    readonly amounts: readonly number[];
    readonly labels: readonly string[];
  };
}

export interface DotsFacts extends MoneyFacts {
  readonly kind: "dots";
  readonly claim?: string;
  /** Of every dot: that of the claim. */
  readonly tone: Tone;
  readonly line: NamedAmount;
  readonly reaching: string;
  /** What a reader’s guess is set against: the story’s headline, and the median `of` some of the records. */
  readonly guess?: {
    readonly headline: ClaimedAmount;
    readonly median: ClaimedAmount & { readonly of: string };
  };
  readonly groups: readonly DotGroup[];
}

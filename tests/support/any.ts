import fc from "fast-check";

/** Drawn anew every run, and printed by a property that does not hold: set SAMPLE_SEED to it to see the same again. */
const seed = Number(process.env["SAMPLE_SEED"]);

/** Tries a property, which throws by `node:assert`, on as many cases: an `expect` would take a millisecond each. */
export const holds = <Case extends unknown[]>(
  cases: number,
  arbitraries: { [at in keyof Case]: fc.Arbitrary<Case[at]> },
  property: (...one: Case) => void,
): void =>
  fc.assert(
    fc.property(fc.tuple<Case>(...arbitraries), (one) => property(...one)),
    { numRuns: cases, seed },
  );

/** Whatever could stand in a text: any letter of any script, and what other tests are hostile with. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "__proto__",
    "constructor",
    "toString",
    "NaN",
    "null",
    "undefined",
    "%",
    "%E0%A4%A",
    "en-GB",
  ),
);

import fc from "fast-check";
import { fullKey } from "../../src/islands/address.ts";

/** What the address needs to know of an input. */
interface Known {
  readonly name: string;
  readonly value: string;
}

const poison = [
  "<script>document.title='x'</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  " usd",
  "usd\u0000",
  "NaN",
  "-1",
  "1e309",
  "../../..",
  "’ OR 1=1--",
  "\ud83d\ude00",
  "\u202e",
  "🂡".repeat(40),
  "9".repeat(4000),
];

/**
 * Addresses that mean nothing to a form: unknown keys, values it does not offer, one choice made twice over,
 * huge, broken and poisoned ones. None of them holds a choice the form could follow.
 */
export function hostileSearch(known: readonly Known[]): fc.Arbitrary<string> {
  const names = [...new Set(known.map(({ name }) => name))];
  const offered = (name: string) => known.filter((one) => one.name === name).map(({ value }) => value);
  const value = fc.oneof(
    fc.constantFrom(...poison),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme" }),
  );
  const name = fc.constantFrom(...names);
  const unknownValue = fc.tuple(name, value).filter(
    ([one, what]) =>
      !offered(one)
        .map((each) => each.toLowerCase())
        .includes(what.toLowerCase()),
  );
  const unknownKey = fc
    .tuple(
      fc.oneof(
        value,
        name.map((one) => `${one}[]`),
      ),
      value,
    )
    .filter(([one]) => !names.includes(fullKey(one)));
  const pair = fc.oneof(unknownValue, unknownKey);
  const written = fc
    .array(pair, { minLength: 1, maxLength: 8 })
    .map(
      (pairs) =>
        `?${new URLSearchParams(pairs.map(([key, what]) => [key.toWellFormed(), what.toWellFormed()]))}`,
    );
  // One radio cannot be two of its values: which was meant, nobody knows.
  const single = names.filter((one) => !one.endsWith("s") && offered(one).length > 1);
  const twice = fc
    .constantFrom(...single)
    .chain((one) =>
      fc.shuffledSubarray(offered(one), { minLength: 2 }).map((all) => all.map((what) => `${one}=${what}`)),
    )
    .map((parts) => `?${parts.join("&")}`);
  const broken = fc.constantFrom(
    "?%",
    "?%E0%A4%A",
    "?=&=&==",
    "?&&&&",
    "??c",
    "?c",
    "?c=",
    "?s=&s=",
    "?%00=%00",
    "?show=Tables",
  );
  return fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 1, arbitrary: twice },
    { weight: 1, arbitrary: broken },
  );
}

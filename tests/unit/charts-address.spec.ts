import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { keys, type View, viewIn } from "../../src/charts/view.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import { type Choice, searchOf } from "../../src/islands/address.ts";
import { chartIds, facts } from "../support/charts.ts";
import { FormPage } from "../support/form.ts";
import { hostileSearch } from "../support/hostile.ts";

/** The same inputs with others of them checked: one of each set of radios, one or more of the boxes. */
function anyChoice(choices: readonly Choice[]): fc.Arbitrary<Choice[]> {
  const names = [...new Set(choices.map(({ name }) => name))];
  const picks = names.map((name) => {
    const same = choices.filter((one) => one.name === name);
    const many = same.some(({ type }) => type === "checkbox");
    const values = same.map(({ value }) => value);
    return fc.subarray(values, { minLength: 1, maxLength: many ? values.length : 1 });
  });
  return fc.tuple(...picks).map((picked) =>
    choices.map(({ name, type, value, defaultChecked }) => ({
      name,
      type,
      value,
      defaultChecked,
      checked: picked[names.indexOf(name)]?.includes(value) ?? false,
    })),
  );
}

/** What is checked, as a view. */
function viewOf(choices: readonly Choice[], prefix: string): View {
  const checked = (key: string) =>
    choices.filter(({ name, checked }) => checked && name === prefix + key).map(({ value }) => value);
  return {
    currency: currencies.find((code) => checked(keys.currency).includes(code)),
    per: payPeriods.find((one) => checked(keys.period).includes(one)),
    money: checked(keys.money).includes("today") ? "today" : "day",
    series: checked(keys.series),
  };
}

const checkedIn = (choices: readonly Choice[]): boolean[] => choices.map(({ checked }) => checked);

for (const id of chartIds) {
  const given = facts(id, "en");
  const page = new FormPage([{ facts: given, prefix: "" }]);
  const opening = checkedIn(page.choices());

  test(`${id}: every view has an address that leads back to it, in the form and in the chart`, () => {
    fc.assert(
      fc.property(anyChoice(page.choices()), (choices) => {
        const search = searchOf(choices, "");
        page.open(search);
        expect(checkedIn(page.choices())).toEqual(checkedIn(choices));
        expect(searchOf(page.choices(), search)).toBe(search);
        expect(specify(given, viewIn(search, ""))).toEqual(specify(given, viewOf(choices, "")));
      }),
    );
  });

  test(`${id}: the view it opens with has no address of its own, and a short one says all others`, () => {
    page.open("");
    expect(searchOf(page.choices(), "")).toBe("");
    fc.assert(
      fc.property(anyChoice(page.choices()), (choices) => {
        const search = searchOf(choices, "");
        expect(search).toMatch(/^$|^\?[a-z]+=[A-Za-z0-9-]+(&[a-z]+=[A-Za-z0-9-]+)*$/);
        expect(search.length).toBeLessThan(160);
      }),
    );
  });

  test(`${id}: whatever else an address says, the chart opens as if it said nothing`, () => {
    fc.assert(
      fc.property(hostileSearch(page.choices()), (search) => {
        page.open(search);
        expect(checkedIn(page.choices())).toEqual(opening);
        expect(specify(given, viewIn(search, ""))).toEqual(specify(given));
      }),
      { numRuns: 100 },
    );
  });
}

test("two charts of one article keep their choices apart, and leave the rest of the address alone", () => {
  const [one = "", other = ""] = ["pay-by-job", "pay-by-country"];
  const charts = [one, other].map((id) => ({ facts: facts(id, "en"), prefix: `${id}.` }));
  const page = new FormPage(charts);
  const both = fc.tuple(anyChoice(page.choices(0)), anyChoice(page.choices(1)));
  fc.assert(
    fc.property(both, ([first, second]) => {
      const search = searchOf(second, searchOf(first, "?from=letter"));
      page.open(search);
      expect(checkedIn(page.choices(0))).toEqual(checkedIn(first));
      expect(checkedIn(page.choices(1))).toEqual(checkedIn(second));
      expect(new URLSearchParams(search).get("from")).toBe("letter");
    }),
  );
});

test("an address is understood in any case, with the long keys and the short ones of links shared before", () => {
  const id = "pay-by-job";
  const given = facts(id, "en");
  const wanted = { currency: "GBP", per: "month", money: undefined, series: undefined } as const;
  const page = new FormPage([{ facts: given, prefix: "" }]);
  for (const search of [
    "?currency=GBP&per=month",
    "?c=gbp&per=month",
    "?CURRENCY=gbp&Per=Month",
    "?C=Gbp&PER=MONTH",
  ]) {
    expect(viewIn(search, "")).toEqual(wanted);
    page.open(search);
    expect(searchOf(page.choices(), search)).toBe("?currency=GBP&per=month");
  }
  expect(viewIn("?Pay-By-Job.c=gbp&pay-by-job.per=month", "pay-by-job.")).toEqual(wanted);
  for (const search of ["?currency=xyz", "?c=gbp&currency=eur", "?currency=", "?currency=GBP&c=GBP"])
    expect(specify(given, viewIn(search, "")), search).toEqual(specify(given));
});

import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Choice, keys, searchOf, viewOf } from "../../src/charts/live/address.ts";
import { chartIds, facts } from "../support/charts.ts";
import { FormPage } from "../support/form.ts";
import { hostileSearch } from "../support/hostile.ts";

/** The same inputs with others of them checked: one of each set of radios, one or more of the boxes. */
function anyChoice(choices: readonly Choice[]): fc.Arbitrary<Choice[]> {
  const names = [...new Set(choices.map(({ name }) => name))];
  const picks = names.map((name) => {
    const values = choices.filter((one) => one.name === name).map(({ value }) => value);
    const many = name.endsWith(keys.series);
    return fc.subarray(values, { minLength: 1, maxLength: many ? values.length : 1 });
  });
  return fc.tuple(...picks).map((picked) =>
    choices.map(({ name, value, defaultChecked }) => ({
      name,
      value,
      defaultChecked,
      checked: picked[names.indexOf(name)]?.includes(value) ?? false,
    })),
  );
}

for (const id of chartIds) {
  const page = new FormPage([{ facts: facts(id, "en"), prefix: "" }]);
  const opening = viewOf(page.choices(), "");

  test(`${id}: every view has an address that leads back to it`, () => {
    fc.assert(
      fc.property(anyChoice(page.choices()), (choices) => {
        const search = searchOf(choices, "");
        page.open(search);
        expect(viewOf(page.choices(), "")).toEqual(viewOf(choices, ""));
        expect(searchOf(page.choices(), search)).toBe(search);
      }),
    );
  });

  test(`${id}: the view it opens with has no address of its own, and a short one says all others`, () => {
    page.open("");
    expect(searchOf(page.choices(), "")).toBe("");
    fc.assert(
      fc.property(anyChoice(page.choices()), (choices) => {
        const search = searchOf(choices, "");
        expect(search).toMatch(/^$|^\?[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*$/);
        expect(search.length).toBeLessThan(120);
      }),
    );
  });

  test(`${id}: whatever else an address says, the chart opens as if it said nothing`, () => {
    fc.assert(
      fc.property(hostileSearch(page.choices()), (search) => {
        page.open(search);
        expect(viewOf(page.choices(), "")).toEqual(opening);
      }),
      { numRuns: 300 },
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
      expect(viewOf(page.choices(0), `${one}.`)).toEqual(viewOf(first, `${one}.`));
      expect(viewOf(page.choices(1), `${other}.`)).toEqual(viewOf(second, `${other}.`));
      expect(new URLSearchParams(search).get("from")).toBe("letter");
    }),
  );
});

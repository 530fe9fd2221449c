import { expect, test } from "@playwright/test";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import type { Note } from "../../src/charts/kinds/alternative-types.ts";
import { sonificationOf } from "../../src/charts/kinds/alternatives.ts";
import { soundStrings } from "../../src/i18n/sound.ts";
import { drawnCharts } from "../support/charts.ts";
import { aThird, inTurn } from "../support/sample.ts";

/** The tones of a mark: a mark with too few records has none. */
const tonesOf = ({ x: _x, custom: _custom, ...values }: Note): number[] =>
  Object.values(values).filter((one) => !Number.isNaN(one));

for (const { name, locale, views } of inTurn(drawnCharts)) {
  test(`${name}: every mark is heard within its axes, from left to right, in the words that are printed`, () => {
    for (const { spec, name: view } of aThird(views)) {
      const { series, x, y, type } = sonificationOf(spec, soundStrings(locale));
      const all = Object.values(series);
      expect(type, view).toHaveLength(all.length);
      for (const notes of all) {
        expect(notes.length, view).toBeGreaterThan(0);
        expect(notes.map((note) => note.x)).toEqual(notes.map((note) => note.x).toSorted((a, b) => a - b));
        for (const note of notes) {
          expect(note.x).toBeGreaterThanOrEqual(x.minimum);
          expect(note.x).toBeLessThanOrEqual(x.maximum);
          for (const tone of tonesOf(note)) {
            expect(tone, view).toBeGreaterThanOrEqual(y.min);
            expect(tone, view).toBeLessThanOrEqual(y.max);
          }
        }
      }
      const said = all.flat().map(({ custom }) => custom.whole);
      const printed = labelsOf(spec);
      expect(printed.filter((label) => !said.some((words) => words.includes(label)))).toEqual([]);
    }
  });
}

/** The labels that stand at the marks of a chart. */
function labelsOf(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "ranges":
    case "bars":
      return spec.rows.map(({ label }) => label);
    case "percentiles":
      return spec.rows.flatMap(({ labels = [] }) => [...labels]);
    case "dots":
      return spec.dots.map(({ label }) => label);
    case "medians":
    case "sightings":
    case "shares":
      return spec.series.flatMap(({ points }) => points.map(({ label }) => label));
  }
}

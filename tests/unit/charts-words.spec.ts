import { expect, test } from "@playwright/test";
import { csv } from "../../src/charts/export/csv-file.ts";
import { describe } from "../../src/charts/kinds/alternatives.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { chartFileOf } from "../../src/charts/chart-file.ts";
import type { Axis } from "../../src/charts/spec.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { tableFor } from "../../src/charts/kinds/index.ts";
import { ledger } from "../../src/ledger/read.ts";
import { cellsOf } from "../support/csv.ts";
import { drawnCharts } from "../support/charts.ts";
import { drawingOf } from "../support/drawings.ts";

/*
 * Whoever sees a chart, hears it, reads its table or opens its file must meet the same figures, byte for byte.
 * That the canvas prints what the picture prints is seen in charts-two-drawings.spec.ts.
 */

/** The names and figures all four must carry. */
function printed(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "ranges":
      return [
        ...spec.rows.flatMap(({ name, label, also }) => [name, label, ...(also ? [also.label] : [])]),
        ...(spec.line ? [spec.line.label] : []),
      ];
    case "bars":
      return spec.rows.flatMap(({ name, label }) => [name, label]);
    case "percentiles":
      return spec.rows.flatMap(({ name, labels }) => (labels ? [name, labels[2]] : [name]));
    case "dots":
      return [];
    case "medians":
    case "sightings":
    case "shares":
      // Along a line of many values only its ends have room for words.
      return [
        ...spec.series.flatMap(({ points }) => [points.at(-1)?.label ?? ""]),
        ...(spec.band ? [spec.band.label] : []),
      ];
  }
}

/** Every figure the chart shows to whoever points at it: in its table and its file, each. */
function figures(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "percentiles":
      return spec.rows.flatMap(({ labels }) => labels ?? []);
    case "medians":
    case "sightings":
    case "shares":
      return spec.series.flatMap(({ points }) => points.map(({ label }) => label));
    default:
      return printed(spec);
  }
}

const axesOf = (spec: ChartSpec): Axis[] => ("series" in spec ? [spec.x, spec.y] : [spec.axis]);

/** A number as it is printed, with its sign: "€227,800–341,700", "22,8\u202f%". */
const amount = /[€£$]?\d(?:[\d.,–\u202f]*\d)?(?:\u202f?[€£$%])?/g;

/** A cell may say after its figure that few records stand behind it. */
const inCells = (cells: readonly string[], text: string): boolean =>
  cells.some((cell) => cell === text || cell.startsWith(`${text} (`));

const missing = (where: string, all: readonly string[], has: (one: string) => boolean): string[] =>
  all.filter((one) => !has(one)).map((one) => `“${one}” is not ${where}`);

for (const { id, locale, name, facts, views } of drawnCharts) {
  const published = chartFileOf(ledger(), id, definitionOf(ledger(), id), locale, {
    register: "/register/",
    page: "/page/",
  });

  test(`${name}: picture, table, sentence and file print the same figures in every view`, () => {
    const faults = views.flatMap(({ name: which, view, spec }) => {
      const texts = drawingOf(spec, "wide").words.map(({ text }) => text);
      const cells = tableFor(spec, locale).rows.flat();
      const fields = cellsOf(csv(published, spec, view, "https://a.test/"), locale).flat();
      const sentence = describe(spec, locale);
      const drawn = texts.join(" ");
      const ticks = new Set(axesOf(spec).flatMap((axis) => axis.ticks.map(({ label }) => label)));
      const amounts = texts.filter((text) => !ticks.has(text)).flatMap((text) => text.match(amount) ?? []);
      return [
        ...missing("in the picture", printed(spec), (one) => drawn.includes(one)),
        ...missing("in the sentence", printed(spec), (one) => sentence.includes(one)),
        ...missing("in the table", figures(spec), (one) => inCells(cells, one)),
        ...missing("in the file", figures(spec), (one) => fields.includes(one)),
        ...missing("said, though drawn", amounts, (one) => sentence.includes(one)),
        ...missing(
          "a word",
          [...texts, ...cells, ...fields, sentence],
          (one) => !/undefined|NaN|null/.test(one),
        ),
      ].map((fault) => `${which}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test(`${name}: the words of one language only, and of the facts`, () => {
    expect(facts).toEqual(published.facts);
    // French sets its figures apart by fine spaces, English by commas: neither strays into the other.
    const wrong = locale === "fr" ? /\d,\d{3}\b|[$€£]\d/ : /\d[\u202f\u00a0]\d/;
    expect(
      views.map(({ spec }) => describe(spec, locale)).filter((sentence) => wrong.test(sentence)),
    ).toEqual([]);
  });
}

test("a table of dots counts every record, and its picture draws every one", () => {
  const drawn = drawnCharts.find(({ id }) => id === "headline-vs-records");
  if (drawn?.spec.kind !== "dots") throw new Error("headline-vs-records is no longer a chart of dots");
  const counts = tableFor(drawn.spec, "en").rows.map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(73);
  expect(drawn.spec.dots.filter(({ reaches }) => reaches)).toHaveLength(3);
});

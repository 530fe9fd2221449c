import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { aim } from "../../src/charts/aim.ts";
import { along } from "../../src/charts/axis.ts";
import { config } from "../../src/charts/config.ts";
import { describe } from "../../src/charts/describe.ts";
import { draw } from "../../src/charts/engine.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { factsOf } from "../../src/charts/gather.ts";
import { layOut } from "../../src/charts/layout.ts";
import { definitionOf } from "../../src/charts/lookups.ts";
import { measure } from "../../src/charts/measure.ts";
import { cssPaint } from "../../src/charts/palette.ts";
import { Pen } from "../../src/charts/pen.ts";
import { picture } from "../../src/charts/picture.ts";
import { type SizeName, sizes } from "../../src/charts/sizes.ts";
import type { ChartSpec } from "../../src/charts/spec.ts";
import { specify } from "../../src/charts/specify.ts";
import { tableFor } from "../../src/charts/table.ts";
import { openingCurrency } from "../../src/charts/view.ts";
import { boxOf, touches } from "../../src/charts/words.ts";
import { locales } from "../../src/domain/locale.ts";
import { currencies } from "../../src/domain/money.ts";
import type { PayRow } from "../../src/domain/table.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";

const sizeNames = Object.keys(sizes) as SizeName[];
const facts = (id: string, locale: "en" | "fr", from: Ledger = ledger()) =>
  factsOf(from, definitionOf(from, id), locale);
const ids = [...ledger().charts.keys()];

/** Every chart in every language, and in every currency it can be read in. */
const views = ids.flatMap((id) =>
  locales.flatMap((locale) => {
    const given = facts(id, locale);
    const choices = openingCurrency(given) ? currencies : [undefined];
    return choices.map((currency) => ({
      name: `${id}, ${locale}${currency ? `, ${currency}` : ""}`,
      spec: specify(given, currency && { currency }),
    }));
  }),
);

test("the six charts of the articles are there", () => {
  expect(ids.toSorted()).toEqual([
    "headline-vs-records",
    "hourly-trainers",
    "pay-by-job",
    "searches",
    "story-figures",
    "title-share",
  ]);
});

test.describe("The drawings we agreed on", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8").matchAll(
    /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]+)/g,
  );
  const variables = [...tokens].map(([, name, light]) => `--${name}:${light}`).join(";");

  /** All sizes of a chart on one sheet, with the light colours, so that a diff can be looked at. */
  function sheetOf(spec: ChartSpec): string {
    let y = 20;
    const placed = sizeNames.map((name) => {
      const { width, height } = layOut(spec, sizes[name], measure);
      const drawing = picture(spec, name).replace(
        "<svg ",
        `<svg x="20" y="${y}" width="${width}" height="${height}" overflow="visible" `,
      );
      y += height + 40;
      return drawing.replaceAll("><", ">\n<");
    });
    const style = `svg{${variables}} text{font-family:"Instrument Sans",Arial,sans-serif}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="780" height="${y}"><style>${style}</style><rect width="100%" height="100%" fill="var(--paper)"/>\n${placed.join("\n")}\n</svg>\n`;
  }

  for (const id of ids) {
    for (const locale of locales) {
      test(`${id} in ${locale} is drawn as stored, to the byte`, () => {
        const file = join("tests/stored", `${id}.${locale}.svg`);
        const drawn = sheetOf(specify(facts(id, locale)));
        if (process.env["STORE_CHARTS"]) writeFileSync(file, drawn);
        expect(
          existsSync(file),
          `no ${file}: look at the chart, then run the tests once with STORE_CHARTS=1`,
        ).toBe(true);
        expect(
          drawn,
          `${file} differs: look at both; if the new one is right, run once with STORE_CHARTS=1`,
        ).toBe(readFileSync(file, "utf8"));
      });
    }
  }
});

test.describe("Picture, table and sentence", () => {
  /** The strings a chart must carry in all three. */
  function printed(spec: ChartSpec): string[] {
    switch (spec.kind) {
      case "ranges":
        return [
          ...spec.rows.flatMap(({ name, label, also }) => [name, label, ...(also ? [also.label] : [])]),
          ...(spec.line ? [spec.line.label] : []),
        ];
      case "percentiles":
        return spec.rows.flatMap(({ name, labels }) => (labels ? [name, labels[2]] : [name]));
      case "dots":
        return [];
      case "trend":
        return [
          ...spec.series.flatMap(({ points }) => points.map(({ label }) => label)),
          ...(spec.band ? [spec.band.label] : []),
        ];
    }
  }

  for (const id of ids) {
    for (const locale of locales) {
      test(`${id} in ${locale} say the same`, () => {
        const given = facts(id, locale);
        const spec = specify(given);
        const svg = picture(spec, "wide");
        const cells = tableFor(spec, locale, openingCurrency(given)).rows.flat();
        const sentence = describe(spec, locale);
        for (const one of printed(spec)) {
          expect(svg).toContain(one);
          expect(cells).toContain(one);
          expect(sentence).toContain(one);
        }
        expect(sentence).not.toContain("undefined");
      });
    }
  }

  test("a table of dots counts every record, and its picture draws every one", () => {
    const spec = specify(facts("headline-vs-records", "en"));
    const counts = tableFor(spec, "en", "USD").rows.map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(73);
    expect(picture(spec, "medium").match(/h0/g)).toHaveLength(73);
    expect(spec.kind === "dots" && spec.dots.filter(({ tone }) => tone === "claim")).toHaveLength(3);
  });
});

test.describe("Money", () => {
  const labels = (id: string, currency: "EUR" | "GBP" | "USD") => {
    const spec = specify(facts(id, "en"), { currency });
    return spec.kind === "ranges" ? spec.rows.map(({ label }) => label) : [];
  };

  test("an amount is shown as published in its own currency, and converted at the rate of its date in another", () => {
    expect(labels("story-figures", "EUR")).toEqual(["€45,500", "€227,800–341,700", "€161,000–308,200"]);
    expect(labels("story-figures", "USD")[2]).toBe("$175,000–335,000");
  });

  test("an amount its source had converted goes back to the original", () => {
    expect(labels("story-figures", "GBP").slice(0, 2)).toEqual(["£40,000", "£200,000–300,000"]);
  });

  test("a converted amount keeps its original beside it", () => {
    for (const currency of currencies) {
      const spec = specify(facts("hourly-trainers", "en"), { currency });
      const row =
        spec.kind === "ranges" ? spec.rows.find(({ name }) => name === "Freelance annotator") : undefined;
      expect(`${row?.label} ${row?.under}`).toContain("€3–5");
    }
  });

  test("the chart says at which rate", () => {
    expect(frameOf(ledger(), definitionOf(ledger(), "story-figures"), "en").rate).toContain("3 April 2023");
    expect(frameOf(ledger(), definitionOf(ledger(), "searches"), "en").rate).toBeUndefined();
  });

  test("net beside gross without a note stops the build", () => {
    const from = ledger();
    const { note, ...bare } = definitionOf(from, "hourly-trainers");
    expect(note).toBeDefined();
    if (bare.kind !== "ranges") throw new Error("hourly-trainers is no longer a chart of ranges");
    expect(() => factsOf(from, bare, "en")).toThrow("expected a note that says so");
  });
});

test.describe("Thin data", () => {
  /** The pay chart, its table reduced to one job with this many records. */
  function rowWith(n: number, percentiles: Partial<PayRow>) {
    const table = ledger().tables.get("us-pay-by-job");
    if (table?.kind !== "pay") throw new Error("us-pay-by-job is no longer a pay table");
    const row: PayRow = {
      key: "prompt-engineer",
      job: { en: "Prompt engineer", fr: "Prompt engineer" },
      n,
      ...percentiles,
    };
    const other: PayRow = {
      key: "other",
      job: { en: "Other", fr: "Autre" },
      n: 100,
      p10: 1000,
      p25: 2000,
      p50: 3000,
      p75: 4000,
      p90: 5000,
    };
    const spec = specify(
      facts("pay-by-job", "en", {
        ...ledger(),
        tables: new Map([["us-pay-by-job", { ...table, rows: [row, other] }]]),
      }),
    );
    if (spec.kind !== "percentiles") throw new Error("pay-by-job is no longer a chart of percentiles");
    return { spec, row: spec.rows[0] };
  }
  const percentiles = { p10: 1000, p25: 2000, p50: 3000, p75: 4000, p90: 5000 };

  test("under 10 records no percentile is drawn, listed or said", () => {
    const { spec, row } = rowWith(9, {});
    expect(row?.values).toBeUndefined();
    expect(row?.under).toBe("9 records: too few for a percentile");
    expect(tableFor(spec, "en").rows[0]).toEqual([
      "Prompt engineer",
      "9 records: too few for a percentile",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(describe(spec, "en")).toContain("9 records: too few for a percentile");
    expect(picture(spec, "medium")).toContain("9 records: too few");
  });

  test("percentiles given against the rule are still not shown", () => {
    expect(rowWith(9, percentiles).row?.values).toBeUndefined();
  });

  test("from 10 to 29 records a percentile is marked indicative, everywhere", () => {
    const { spec, row } = rowWith(29, percentiles);
    expect(row?.indicative).toBe(true);
    for (const said of [describe(spec, "en"), tableFor(spec, "en").rows.flat().join(), picture(spec, "wide")])
      expect(said).toContain("29 records: indicative");
  });

  test("from 30 records it stands", () => {
    expect(rowWith(30, percentiles).row?.indicative).toBe(false);
  });
});

test.describe("Layout", () => {
  for (const { name, spec } of views) {
    for (const size of sizeNames) {
      const layout = layOut(spec, sizes[size], measure);

      test(`${name}: no word of the ${size} drawing leaves it or touches another`, () => {
        const boxes = layout.words.map((words) => ({ text: words.text, ...boxOf(words, measure) }));
        for (const [index, box] of boxes.entries()) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
          expect(box.right, box.text).toBeLessThanOrEqual(layout.width + 0.5);
          expect(box.bottom, box.text).toBeLessThanOrEqual(layout.height);
          expect(box.top, box.text).toBeGreaterThanOrEqual(0);
          const hit = boxes.slice(index + 1).find((other) => touches(box, other));
          expect(hit?.text, `touches “${box.text}”`).toBeUndefined();
        }
      });

      test(`${name}: Chart.js puts the ${size} plot and its values where the layout says`, () => {
        const pen = new Pen(layout.width, layout.height, 14);
        const chart = draw(pen.canvas, config(layout, cssPaint, "inherit"));
        const { left, right, top, bottom } = chart.chartArea;
        for (const [given, wanted] of [
          [left, layout.plot.left],
          [right, layout.plot.right],
          [top, layout.plot.top],
          [bottom, layout.plot.bottom],
        ] as const)
          expect(given).toBeCloseTo(wanted, 6);
        for (const { at } of layout.x.ticks)
          expect(chart.scales["x"]?.getPixelForValue(at)).toBeCloseTo(along(layout.x, at, left, right), 3);
        chart.destroy();
      });
    }
  }

  for (const id of ids) {
    for (const locale of locales) {
      test(`${id} in ${locale} keeps its height in every currency`, () => {
        const given = facts(id, locale);
        for (const size of sizeNames) {
          const heights = currencies.map(
            (currency) => layOut(specify(given, { currency }), sizes[size], measure).height,
          );
          expect(new Set(heights).size, `${size}: ${heights.join(", ")}`).toBe(1);
        }
      });
    }
  }

  for (const name of sizeNames) {
    test(`letters of the ${name} drawing stay at 12 px or more in the narrowest box it is shown in`, () => {
      const { width, from, text } = sizes[name];
      expect((text * from) / width).toBeGreaterThanOrEqual(12);
    });
  }

  test("pointing anywhere in a row reads that row; far from every dot, nothing is read", () => {
    const rows = layOut(specify(facts("story-figures", "en")), sizes.medium, measure);
    const [first] = rows.targets;
    expect(aim(rows, { x: 530, y: (first?.box.top ?? 0) + 3 })).toBe(first);
    const dots = layOut(specify(facts("headline-vs-records", "en")), sizes.medium, measure);
    expect(aim(dots, { x: 380, y: 40 })).toBeUndefined();
    expect(aim(dots, { x: dots.width, y: dots.plot.bottom - 4 })?.value).toBe("$600,000");
  });
});

test.describe("What a drawing costs", () => {
  for (const id of ids) {
    const limit = id === "headline-vs-records" ? 1500 : 1000;
    for (const size of sizeNames) {
      test(`${id}, ${size}: at most ${limit} bytes, without style attributes or ids`, () => {
        const svg = picture(specify(facts(id, "fr")), size);
        expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(limit);
        expect(svg).not.toMatch(/ (style|id)=/);
        expect(svg).not.toMatch(/\d\.\d\d/);
      });
    }
  }
});

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type Box, type Measure, boxesOverlap } from "../../src/charts/text.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { measureText } from "../../src/charts/measure-text.ts";
import { type SizeName, sizes } from "../../src/charts/sizes.ts";
import { hitTest } from "../../src/charts/interactive/hit-test.ts";
import { type Drawn, drawnCharts, facts, sizeNames } from "../support/charts.ts";
import { drawnDistributions } from "../support/distributions.ts";
import { drawingOf, drawnNow, shownIn, standIns } from "../support/drawings.ts";
import { seed } from "../support/sample.ts";

/** How far the edge of a letter may reach over that of a mark: both end in paper. */
const graze = 2;
/** How far words placed in our letters may reach beside the drawing in others, in pixels: the page leaves 16 there. */
const beside = 6;
const within = ({ left, right, top, bottom }: Box): Box => ({
  left: left + graze,
  right: right - graze,
  top: top + graze,
  bottom: bottom - graze,
});

/**
 * The letters words are placed by, and those they are read in: a picture is placed by ours at build, a canvas by what
 * is there when it is drawn.
 */
const letters: readonly (readonly [placed: Measure, read: Measure, name: string])[] = [
  [measureText, measureText, "ours"],
  ...Object.entries(standIns).flatMap(
    ([name, face]) =>
      [
        [measureText, face, `placed by ours, read in ${name}`],
        [face, face, name],
      ] as const,
  ),
];

/** What is wrong with the words of a drawing in some letters, one line each. */
function faultsOf(spec: ChartSpec, size: SizeName, inLetters: typeof letters): string[] {
  return inLetters.flatMap(([placed, read, name]) => {
    const { svg, targets } = drawnNow(spec, size, placed);
    const { words, width, height } = shownIn(svg, read);
    return words.flatMap((box, index) => {
      const { text, left, right, top, bottom } = box;
      const spare = read === placed ? 0.5 : beside;
      const out = left < -spare || right > width + spare || top < 0 || bottom > height;
      const hit = words.slice(index + 1).find((other) => boxesOverlap(box, other));
      const mark = targets.find(
        (target) => target.value !== "" && boxesOverlap(within(box), within(target.box)),
      );
      return [
        ...(out ? [`“${text}” leaves the drawing (${name})`] : []),
        ...(hit ? [`“${text}” touches “${hit.text}” (${name})`] : []),
        ...(mark ? [`“${text}” lies on the mark of ${mark.value} (${name})`] : []),
      ];
    });
  });
}

/** Views that show the same series differ by their words alone: the page around them must not move. */
function heightsOf(views: Drawn["views"], size: SizeName): string[] {
  const bySeries = Map.groupBy(views, ({ view }) => view.series?.join("+") ?? "all");
  return [...bySeries].flatMap(([series, members]) => {
    const heights = new Set(members.map(({ spec }) => drawnNow(spec, size).height));
    return heights.size > 1 ? [`${series}: ${[...heights].join(", ")}`] : [];
  });
}

for (const { name, views } of [...drawnCharts, ...drawnDistributions]) {
  for (const size of sizeNames) {
    test(`${name}, ${size}: in every view and every font words keep clear of the edges and of one another, and the height stays`, () => {
      // Our letters in every view, those that stand in for them in a third of the views, others every run.
      const faults = views.flatMap((one, index) =>
        faultsOf(one.spec, size, (index + seed) % 3 === 0 ? letters : letters.slice(0, 1)).map(
          (fault) => `${one.name}: ${fault}`,
        ),
      );
      expect.soft(faults, "words").toEqual([]);
      expect.soft(heightsOf(views, size), "heights").toEqual([]);
    });
  }
}

test("the widths of the fonts that stand in are those of the stylesheet", () => {
  const css = readFileSync("src/styles/fallback-fonts.css", "utf8");
  const adjusted = (family: string) =>
    [...css.matchAll(/font-family: "([^"]+)";[^}]*?size-adjust: ([\d.]+)%/g)]
      .filter(([, name]) => name === family)
      .map(([, , percent]) => Number(percent) / 100);
  expect([adjusted("Instrument as Arial"), adjusted("Instrument as Roboto")]).toEqual([
    [1.012, 0.971],
    [1.022, 1.028],
  ]);
});

for (const name of sizeNames) {
  test(`letters of the ${name} drawing stay at 12 px or more in the narrowest box it is shown in`, () => {
    const { width, from, text } = sizes[name];
    expect((text * from) / width).toBeGreaterThanOrEqual(12);
  });
}

test("pointing anywhere in a row reads that row; far from every dot, nothing is read", () => {
  const rows = drawingOf(specify(facts("story-figures", "en")), "medium");
  const [first] = rows.targets;
  expect(hitTest(rows, { x: 530, y: (first?.box.top ?? 0) + 3 })).toBe(first);
  const dots = drawingOf(specify(facts("headline-vs-records", "en")), "medium");
  expect(hitTest(dots, { x: 380, y: 40 })).toBeUndefined();
  expect(hitTest(dots, { x: dots.width, y: dots.plot.bottom - 4 })?.value).toBe("$600,000");
});

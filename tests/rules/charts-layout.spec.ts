import { expect, test } from "@playwright/test";
import { aim } from "../../src/charts/live/aim.ts";
import { type Box, type Layout, layOut } from "../../src/charts/layout/layout.ts";
import { measure } from "../../src/charts/layout/measure.ts";
import { sizes } from "../../src/charts/layout/sizes.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import { boxOf, touches } from "../../src/charts/layout/words.ts";
import { type Drawn, drawnCharts, facts, sizeNames } from "../support/charts.ts";
import { drawnDistributions } from "../support/distributions.ts";

/** How far the edge of a letter may reach over that of a mark: both end in paper. */
const graze = 2;
const within = ({ left, right, top, bottom }: Box): Box => ({
  left: left + graze,
  right: right - graze,
  top: top + graze,
  bottom: bottom - graze,
});

/** What is wrong with the words of a drawing, one line each. */
function faultsOf({ words, width, height, targets }: Layout): string[] {
  const boxes = words.map((one) => ({ text: one.text, ...boxOf(one, measure) }));
  return boxes.flatMap((box, index) => {
    const { text, left, right, top, bottom } = box;
    const out = left < -0.5 || right > width + 0.5 || top < 0 || bottom > height;
    const hit = boxes.slice(index + 1).find((other) => touches(box, other));
    const mark = targets.find((target) => target.value !== "" && touches(within(box), within(target.box)));
    return [
      ...(out ? [`“${text}” leaves the drawing`] : []),
      ...(hit ? [`“${text}” touches “${hit.text}”`] : []),
      ...(mark ? [`“${text}” lies on the mark of ${mark.value}`] : []),
    ];
  });
}

/** Views that show the same series differ by their words alone: the page around them must not move. */
function heightsOf(views: Drawn["views"], layouts: readonly Layout[]): string[] {
  const bySeries = Map.groupBy(layouts.keys(), (index) => views[index]?.view.series?.join("+") ?? "all");
  return [...bySeries].flatMap(([series, members]) => {
    const heights = new Set(members.map((index) => layouts[index]?.height));
    return heights.size > 1 ? [`${series}: ${[...heights].join(", ")}`] : [];
  });
}

for (const { name, views } of [...drawnCharts, ...drawnDistributions]) {
  for (const size of sizeNames) {
    test(`${name}, ${size}: in every view words keep clear of the edges and of one another, and the height stays`, () => {
      const layouts = views.map(({ spec }) => layOut(spec, sizes[size], measure));
      const faults = layouts.flatMap((layout, index) =>
        faultsOf(layout).map((one) => `${views[index]?.name}: ${one}`),
      );
      expect.soft(faults, "words").toEqual([]);
      expect.soft(heightsOf(views, layouts), "heights").toEqual([]);
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

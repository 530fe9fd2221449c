import { expect, test } from "@playwright/test";
import type { HitTarget } from "../../src/charts/chartjs/engine.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { nextTarget } from "../../src/charts/interactive/point-inspector.ts";
import { drawnCharts } from "../support/charts.ts";
import { drawingOf } from "../support/drawings.ts";
import { aThird } from "../support/sample.ts";

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const keys = [...arrows, "Home", "End"];

const targetsOf = (spec: ChartSpec): readonly HitTarget[] => drawingOf(spec, "medium").targets;

/** Every target some sequence of keys leads to, from a chart just entered. */
function reached(targets: readonly HitTarget[]): Set<HitTarget> {
  const seen = new Set<HitTarget>();
  const next: (HitTarget | undefined)[] = [undefined];
  for (const from of next) {
    for (const key of keys) {
      const to = nextTarget(targets, from, key);
      if (to && !seen.has(to)) {
        seen.add(to);
        next.push(to);
      }
    }
  }
  return seen;
}

/** Presses one key until it leads no further; as many times as there are targets is always enough. */
function end(targets: readonly HitTarget[], from: HitTarget, key: string): HitTarget {
  let at = from;
  for (const _ of targets) at = nextTarget(targets, at, key) ?? at;
  return at;
}

for (const { name, views, spec } of drawnCharts.filter(({ locale }) => locale === "en")) {
  test(`${name}: keys lead to every mark in every view, and stay at the edges`, () => {
    for (const { name: which, spec: shown } of aThird(views)) {
      const targets = targetsOf(shown);
      expect(targets.length, which).toBeGreaterThan(1);
      const places = new Set(targets.map(({ row, step }) => `${row} ${step}`));
      expect(places.size, `${which}: each mark has a place of its own`).toBe(targets.length);
      const far = targets.filter((one) => !reached(targets).has(one));
      expect(
        far.map(({ row, step, value }) => `${row} ${step} ${value}`),
        `${which}: out of reach`,
      ).toEqual([]);
      const strays = targets.flatMap((from) =>
        arrows.filter((key) => {
          const last = end(targets, from, key);
          return nextTarget(targets, last, key) !== last;
        }),
      );
      expect(strays, `${which}: arrows that never come to an end`).toEqual([]);
    }
  });

  test(`${name}: left undoes right, and every mark has words to say`, () => {
    for (const { name: which, spec: shown } of aThird(views)) {
      const targets = targetsOf(shown);
      for (const from of targets) {
        const right = nextTarget(targets, from, "ArrowRight");
        if (right && right !== from && right.row === from.row)
          expect(nextTarget(targets, right, "ArrowLeft"), which).toBe(from);
        expect(from.name + from.detail, which).not.toBe("");
        expect(from.value + from.detail, which).not.toBe("");
      }
    }
  });

  test(`${name}: Home and End go to the ends, other keys are left to the page`, () => {
    const targets = targetsOf(spec);
    const [first] = targets;
    expect(nextTarget(targets, undefined, "ArrowRight")).toBe(first);
    expect(nextTarget(targets, undefined, "End")).toBe(targets.at(-1));
    for (const from of targets) {
      const row = targets.filter((one) => one.row === from.row);
      const reach = row.length > 1 ? row : targets;
      expect(nextTarget(targets, from, "Home")).toBe(reach[0]);
      expect(nextTarget(targets, from, "End")).toBe(reach.at(-1));
      for (const key of ["Tab", "Enter", " ", "a", "Escape", "PageDown"])
        expect(nextTarget(targets, from, key)).toBeUndefined();
    }
  });
}

test("a chart without marks takes no key", () => {
  for (const key of keys) expect(nextTarget([], undefined, key)).toBeUndefined();
});

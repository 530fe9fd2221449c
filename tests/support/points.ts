import type { Locator } from "@playwright/test";
import { hitTest } from "../../src/charts/interactive/hit-test.ts";
import type { Point } from "../../src/charts/text.ts";
import type { HitTarget } from "../../src/charts/chartjs/engine.ts";
import { sizeFor } from "../../src/charts/sizes.ts";
import type { ChartFacts } from "../../src/charts/kinds/kind.ts";
import { hasMoney, specify } from "../../src/charts/kinds/index.ts";
import { chartStrings } from "../../src/i18n/chart-strings.ts";
import { nextTarget } from "../../src/charts/interactive/point-inspector.ts";
import { drawingOf } from "./drawings.ts";

const middle = ({ box }: HitTarget): Point => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

/** The keys that lead to a mark, the shortest way from a chart just entered. */
function keysTo(targets: readonly HitTarget[], wanted: HitTarget): string[] {
  const ways = new Map<HitTarget | undefined, string[]>([[undefined, []]]);
  for (const [from, way] of ways) {
    if (from === wanted) return way;
    for (const key of ["ArrowDown", "ArrowRight", "End", "Home", "ArrowLeft", "ArrowUp"]) {
      const to = nextTarget(targets, from, key);
      if (to && !ways.has(to)) ways.set(to, [...way, key]);
    }
  }
  throw new Error(`found no way to ${wanted.value}`);
}

/** What the line under a chart says of a mark, up to its passport; of money, what it is in: "a year". */
const wordsOf = ({ value, name, detail }: HitTarget, period: string): string =>
  [value, [value && period, name, detail].filter(Boolean).join(" · ")].join(" ").trim();

/** A mark a reader can look at: where it is on the screen, the keys that lead to it, what is said of it. */
export interface Spot {
  readonly target: HitTarget;
  readonly at: Point;
  readonly keys: readonly string[];
  readonly words: string;
}

const periodOf = (facts: ChartFacts): string =>
  hasMoney(facts) ? chartStrings(facts.locale)[`period.${facts.per}`] : "";

/** Marks of a chart as it is shown on the screen: the first, the last, and some between that nothing hides. */
export async function spotsOn(plot: Locator, facts: ChartFacts, wide: boolean, most = 6): Promise<Spot[]> {
  const box = await plot.boundingBox();
  if (!box) throw new Error("found a chart without a box; expected one on the screen");
  const layout = drawingOf(specify(facts), sizeFor(box.width, wide));
  const free = layout.targets.filter((target) => hitTest(layout, middle(target)) === target);
  const step = Math.max(1, Math.ceil((free.length - 1) / (most - 1)));
  const some = free.filter((_, index) => index % step === 0 || index === free.length - 1);
  return some.map((target) => {
    const { x, y } = middle(target);
    const scale = box.width / layout.width;
    return {
      target,
      at: { x: x * scale, y: y * scale },
      keys: keysTo(layout.targets, target),
      words: wordsOf(target, periodOf(facts)),
    };
  });
}

import { scaleValue } from "../../axis.ts";
import type { Dataset, Drawing, Look, Mark } from "../../chartjs/drawing.ts";
import type { Label } from "../../chartjs/plugins/labels.ts";
import { rowFrame } from "../../chartjs/row-chart.ts";
import { rowTitle } from "../../spec.ts";
import type { Point } from "../../text.ts";
import type { PercentileRow, PercentilesSpec } from "./percentiles-spec.ts";

/**
 * A beeswarm: dots that would overlap are dodged away from the axis (`y`, in pixels from it), pressed together to `maxStackPx`
 * pixels at the most. `places` must be sorted.
 */
function dodge(
  places: readonly number[],
  { radius, maxStackPx }: { readonly radius: number; readonly maxStackPx: number },
): Point[] {
  const breadth = radius * 2.1;
  const ends: number[] = [];
  const levels = places.map((x) => {
    const free = ends.findIndex((end) => x - end >= breadth);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return level;
  });
  const pitch = Math.min(breadth, maxStackPx / ends.length);
  return places.map((x, index) => ({ x, y: (levels[index] ?? 0) * pitch }));
}

/** What is kept free about the middle of a row for the marks of its records. */
const room = 12;
/** Where steps are drawn, the bar stands so far above the middle of its row; the first step so far below the bar. */
const [aside, below] = [6, 15];
/** Radius of a step and of a record alone, and how high a swarm of them may stack, all in pixels. */
const step = { radius: 2.2, maxStackPx: 10 };
const alone = { radius: 4.5, maxStackPx: 20 };

/** A row, and where its bar stands: the words of a row without figures are what one reads it by. */
interface Placed {
  readonly row: PercentileRow;
  readonly index: number;
  readonly y: number;
  readonly words: Mark["box"];
}

const quiet = (text: string, end: "start" | "end"): Label => ({
  text,
  token: "ink-2",
  weight: 400,
  // The figures of the ends stand beside the median, not over it.
  sides: ["above", end === "start" ? "above-end" : "above-start"],
  optional: "alone",
});

/** Five places to point at in a row: its percentiles, the median with its figure, and the ends where all of it is drawn. */
function stopsOf({ row, index, y }: Placed): Mark[] {
  const { values = [], labels, details, steps, claim } = row;
  const name = rowTitle(row);
  return values.map((x, place): Mark => {
    const value = labels?.[place] ?? "";
    const end = place === 0 ? "start" : "end";
    return {
      x,
      y,
      said: { row: index, step: place, name, value, detail: details?.[place] ?? "", claim },
      ...(place === 2 && { label: { text: value, token: "ink", sides: ["above"] } }),
      ...(steps && place % 4 === 0 && { label: quiet(value, end) }),
    };
  });
}

/** The records of a row, one dot each, or one dot in twenty: those that would overlap are stacked. */
function spotsOf({ row, index, y }: Placed, at: (value: number) => number): Mark[] {
  const { steps, dots = [], claim } = row;
  const spots = steps ?? dots;
  const swarm = dodge(
    spots.map((one) => at(one.at)),
    steps ? step : alone,
  );
  const rise = Math.max(0, ...swarm.map((spot) => spot.y)) / 2;
  return spots.map(({ at: x, label: value, under: detail }, place): Mark => {
    const away = swarm[place]?.y ?? 0;
    if (steps) return { x, y: y + below + away };
    const end = place === 0 ? "start" : "end";
    return {
      x,
      y: y + rise - away,
      said: { row: index, step: place, name: rowTitle(row), value, detail, claim },
      ...((place === 0 || place === spots.length - 1) && { label: quiet(value, end) }),
    };
  });
}

/** Rows of percentiles: P10 to P90 thin, the middle half thick, a gap at the median; under ten records, the records. */
export function percentilesChart({ axis, rows, unit, offer }: PercentilesSpec, look: Look): Drawing {
  const { size, paint, measure } = look;
  const isWhole = ({ steps, dots }: PercentileRow) => Boolean(steps ?? dots);
  // A spark has no room for another rule.
  const verticalRules =
    offer && !size.spark
      ? [
          {
            at: Math.min(offer.at, axis.max),
            words: measure(offer.whole, size.text, 600) <= size.width ? offer.whole : offer.head,
            mark: "ink",
            word: "ink",
          } as const,
        ]
      : [];
  const frame = rowFrame(
    {
      axis,
      unit,
      rows: rows.map((row) => {
        const bare = !(row.values ?? row.dots);
        return { ...row, bare, lift: bare ? 0 : size.text, room: isWhole(row) ? room : 0 };
      }),
      verticalRules,
      // Where an offer can be laid, the room for its words is kept, so that it moves nothing.
      headed: verticalRules.length > 0 || rows.some(isWhole),
    },
    look,
  );
  const placed = rows.map((row, index): Placed => {
    const { mark = 0, words } = frame.rows[index] ?? {};
    return { row, index, y: mark - (row.steps ? aside : 0), words };
  });
  const at = (value: number) => scaleValue(axis, value, frame.left, frame.right);
  const bare = placed.flatMap(({ row, index, y, words }): Mark[] => {
    if (row.values ?? row.dots) return [];
    const said = { row: index, step: 0, name: rowTitle(row), value: "", detail: row.under, claim: row.claim };
    return [{ x: axis.min, y, said, ...(words && { box: words }) }];
  });
  const teal = paint("record-mark");
  const boxed = placed.filter(({ row }) => row.values);
  const bar = (from: number, to: number, thick: number, some: readonly Placed[]): Dataset => ({
    type: "bar",
    data: some.map(({ row: { values = [] }, y }) => ({ x: [values[from] ?? 0, values[to] ?? 0], y })),
    grouped: false,
    barThickness: thick,
    inflateAmount: 0,
    backgroundColor: teal,
  });
  const points = (data: Mark[], radius: number, colour: string): Dataset => ({
    type: "scatter",
    data,
    clip: false,
    pointRadius: radius,
    pointBorderWidth: 0,
    pointBackgroundColor: colour,
    pointBorderColor: colour,
  });
  // Under thirty records the bar is drawn as thin as what stands behind it.
  const [thin, thick] = [true, false].map((indicative) =>
    boxed.filter(({ row }) => (row.indicative || Boolean(size.spark)) === indicative),
  );
  return frame.drawing([
    // Nothing to see, five places to point at.
    points([...placed.flatMap(stopsOf), ...bare], 7, "transparent"),
    points(
      placed.filter(({ row }) => row.steps).flatMap((one) => spotsOf(one, at)),
      step.radius,
      teal,
    ),
    points(
      placed.filter(({ row }) => row.dots && !row.values).flatMap((one) => spotsOf(one, at)),
      alone.radius,
      teal,
    ),
    {
      ...points(
        boxed.map(({ row, y }) => ({ x: row.values?.[2] ?? 0, y })),
        7,
        paint("paper"),
      ),
      pointStyle: "line",
      pointRotation: 90,
      pointBorderWidth: 3,
    },
    bar(1, 3, 13, thick ?? []),
    bar(1, 3, 6, thin ?? []),
    bar(0, 4, 3, boxed),
  ]);
}

import type { Dataset, Drawing, Look, Mark } from "../../chartjs/drawing.ts";
import type { Side } from "../../chartjs/plugins/placing.ts";
import { verticalRuleOf } from "../../chartjs/plugins/references.ts";
import { rowFrame } from "../../chartjs/row-chart.ts";
import { markToken, wordToken } from "../../palette.ts";
import { originOf, type Tone } from "../../spec.ts";
import type { BarsSpec, RangeRow, RangesSpec } from "./ranges-spec.ts";

/** A figure or a range of figures. Claims are open, a ring or an empty bar; records are solid: shape and colour say the same. */
interface Figure extends Mark {
  readonly tone: Tone;
  readonly open: boolean;
}

/** From the middle of a row to either of two marks, one beneath the other. */
const step = 10;

const above: readonly Side[] = ["above", "above-start", "above-end"];
const anywhere: readonly Side[] = ["right", "left", ...above];
const beneath: readonly Side[] = ["right", "left", "below-start", "below-end"];

const spanOf = (low: number, high: number): Mark["x"] => (low === high ? low : [low, high]);

/** The figures of a row: one, or two on one line, or one beneath the other. */
function figuresOf(
  { low, high, tone, label, name, under, claim, also }: RangeRow,
  row: number,
  mark: number,
): Figure[] {
  const aside = also?.beneath ? step : 0;
  const first: Figure = {
    x: spanOf(low, high),
    y: mark - aside,
    tone,
    open: tone === "claim",
    said: { row, step: 0, name, value: label, detail: under, claim },
    label: { text: label, token: "ink", sides: also && !also.beneath ? above : anywhere },
  };
  if (!also) return [first];
  const second: Figure = {
    x: spanOf(also.beneath ? also.from : also.at, also.at),
    y: mark + aside,
    tone: also.tone,
    open: !also.beneath || also.tone === "claim",
    said: { row, step: 1, name, value: also.label, detail: originOf(also), claim: also.claim },
    label: also.beneath
      ? { text: also.head, short: also.label, token: wordToken[also.tone], sides: beneath }
      : { text: also.head, token: "ink-2", weight: 400, sides: anywhere },
  };
  return [first, second];
}

/** Rows of amounts from the ledger, or of shares from zero. */
export function rangesChart(spec: RangesSpec | BarsSpec, look: Look): Drawing {
  const { unit, axis } = spec;
  const { paint, size } = look;
  const small = size.spark ? 0.6 : 1;
  // A second figure beneath the first has no place of its own in a spark.
  const rows = spec.rows.map(({ also, ...row }): RangeRow =>
    also && !(size.spark && also.beneath) ? { ...row, also } : row,
  );
  const line = spec.kind === "ranges" ? spec.line : undefined;
  const frame = rowFrame(
    {
      axis,
      unit,
      rows: rows.map((row) => ({
        ...row,
        lift: row.also && !row.also.beneath ? size.text : 0,
        room: row.also?.beneath ? 2 * step : 0,
      })),
      verticalRules: line ? [verticalRuleOf(line)] : [],
      line,
      headed: line !== undefined,
    },
    look,
  );
  const middleOf = (row: number) => frame.rows[row]?.mark ?? 0;
  const figures = rows.flatMap((row, index) => figuresOf(row, index, middleOf(index)));
  const colour = ({ tone }: Figure) => paint(markToken[tone]);
  const fill = (one: Figure) => (one.open ? paint("paper") : colour(one));
  const spots = figures.filter(({ x }) => typeof x === "number");
  const bars = figures.filter(({ x }) => typeof x !== "number");
  const joined = rows.flatMap(({ also, high }, index): Dataset[] =>
    also && !also.beneath
      ? [
          {
            type: "scatter",
            data: [high, also.at].map((x) => ({ x, y: middleOf(index) })),
            showLine: true,
            segment: {},
            pointRadius: 0,
            borderColor: paint(markToken[also.tone]),
            borderWidth: 2,
            borderDash: [2, 3],
          },
        ]
      : [],
  );
  return frame.drawing([
    {
      type: "scatter",
      data: spots,
      clip: false,
      pointRadius: spots.map(({ open }) => (open ? 5.5 : 6) * small),
      pointBorderWidth: spots.map(({ open }) => (open ? 3 * small : 0)),
      pointBorderColor: spots.map(colour),
      pointBackgroundColor: spots.map(fill),
    },
    {
      type: "bar",
      data: bars,
      grouped: false,
      barThickness: 11 * small,
      inflateAmount: 0,
      borderSkipped: false,
      borderWidth: bars.map(({ open }) => (open ? 2.5 * small : 0)),
      borderColor: bars.map(colour),
      backgroundColor: bars.map(fill),
    },
    ...joined,
  ]);
}

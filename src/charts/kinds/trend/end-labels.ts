import { scaleValue } from "../../axis.ts";
import type { FixedLabels, LeaderLine } from "../../chartjs/plugins/labels.ts";
import { markToken, wordToken } from "../../palette.ts";
import { baselineOffsetEm, type TextLabel } from "../../text.ts";
import type { Field } from "./plot.ts";
import type { TrendSeries } from "./trend-spec.ts";

/** Horizontal gaps, in pixels: from the end of a line to its label, without and with a leader line, and after the label. */
const labelGapPx = 12;
const leaderLengthPx = 26;
const margin = 7;
/** How far words may stand from their end before a line has to lead to them. */
const near = 3;

/** Values spread so that neighbours are at least a gap apart, each as near to its own as that allows. */
export function resolveOverlaps(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const wish = (index: number) => wanted[index] ?? 0;
  // Neighbours too close together move as one block, about the mean of what its members wanted.
  const settled = (members: readonly number[]) => {
    const mean = members.reduce((sum, one, place) => sum + wish(one) - place * gap, 0) / members.length;
    return { members, top: Math.max(from, Math.min(mean, to - (members.length - 1) * gap)) };
  };
  const blocks: ReturnType<typeof settled>[] = [];
  for (const index of wanted.map((_, one) => one).toSorted((a, b) => wish(a) - wish(b))) {
    let block = settled([index]);
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.top + last.members.length * gap <= block.top) break;
      blocks.pop();
      block = settled([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const placed = [...wanted];
  for (const { members, top } of blocks) members.forEach((one, place) => (placed[one] = top + place * gap));
  return placed;
}

/** What an end says: value and name, on two lines where width is short; the name alone where height is too. */
type Wording = (value: string, name: string) => readonly string[];
const wordings: Record<"wide" | "narrow", readonly Wording[]> = {
  wide: [(value, name) => [`${value} ${name}`]],
  narrow: [(value, name) => [value, name], (_, name) => [name]],
};

/** The ends in one wording, and whether any of them had to move away from its line. */
function worded(series: readonly TrendSeries[], wording: Wording, { look: { size }, top, bottom, y }: Field) {
  const line = size.text * 1.2;
  const texts = series.map(({ name, points }) => wording(points.at(-1)?.label ?? "", name));
  const most = Math.max(...texts.map(({ length }) => length));
  const block = most * line + (most > 1 ? 3 : 0);
  const wanted = series.map(({ points }) => scaleValue(y, points.at(-1)?.y ?? 0, bottom, top));
  const middles = resolveOverlaps(wanted, block, top + block / 2 - 4, bottom - block / 2);
  const ends = series.map(({ tone }, index) => ({
    tone,
    texts: texts[index] ?? [],
    from: wanted[index] ?? 0,
    to: middles[index] ?? 0,
  }));
  return { ends, line, moved: ends.some(({ from, to }) => Math.abs(to - from) > near) };
}

/** The column right of the plot: its width; then, once the plot’s right edge is known, its words and what leads to them. */
export function endLabels(series: readonly TrendSeries[], field: Field) {
  const { size, measure } = field.look;
  const tried = wordings[size.beside ? "wide" : "narrow"].map((wording) => worded(series, wording, field));
  const { ends, line, moved } =
    tried.find((one) => !one.moved) ?? tried.at(-1) ?? worded([], () => [], field);
  const gap = moved ? leaderLengthPx : labelGapPx;
  const weightOf = (place: number) => (place === 0 ? 600 : 400);
  const widths = ends.flatMap(({ texts }) =>
    texts.map((one, place) => measure(one, size.text, weightOf(place))),
  );
  const wordsAt = (x: number): TextLabel[] =>
    ends.flatMap(({ tone, texts, to }) =>
      texts.map((text, place) => ({
        text,
        x,
        y: to + (place - (texts.length - 1) / 2) * line + size.text * baselineOffsetEm,
        align: "start",
        size: size.text,
        weight: weightOf(place),
        token: wordToken[tone],
      })),
    );
  const leadsAt = (right: number): LeaderLine[] =>
    ends.map(({ tone, from, to }) => ({
      token: markToken[tone],
      from: { x: right + 8, y: from },
      to: { x: right + gap - 5, y: to },
    }));
  return {
    width: Math.max(...widths) + gap + (size.beside ? margin : 1),
    place: (right: number): FixedLabels => ({
      words: wordsAt(right + gap),
      leads: moved ? leadsAt(right) : [],
    }),
  };
}

import { licence } from "../../domain/licence.ts";
import { t } from "../../i18n/strings.ts";
import type { ChartFile } from "../chart-file.ts";
import { longestConversionNotes } from "../conversion-notes.ts";
import { chartOf, specify } from "../kinds/index.ts";
import { measureText, measureHeading } from "../measure-text.ts";
import { cssPaint } from "../palette.ts";
import { sizeFor, sizes } from "../sizes.ts";
import { type Measure, wrapText } from "../text.ts";
import type { View } from "../view.ts";

/*
 * How high an embedded chart is, reckoned at build: its host may never hear our message. The sizes are those
 * of embed.css and chart.css, in pixels; a test holds the sum against the page.
 */
const edge = 16;
/** Drawn no wider than this; below 480 px, no wider than that. */
const widest = 740;
const widestNarrow = 360;
/** From the smallest phone to where nothing changes any more; between two steps words are set in the smaller, drawings in the larger. */
const widths = { from: 320, to: widest + 2 * edge, step: 20 };
/** Letters of another face may be wider, and lines break sooner. */
const otherFace = 0.93;

type Drawn = ReturnType<typeof sizeFor>;

const text = { size: 14, line: 21 };
const small = { size: 13, line: 19 };
const title = { size: 24, line: 28 };

function linesOf(words: string, width: number, size: number, face: Measure = measureText): number {
  return wrapText(words, width * otherFace, size, 400, face).length;
}

/** How high each drawing is for each pixel of its width. Currency, period and money change nothing in it. */
function slopesOf({ facts }: ChartFile, view: View): Record<Drawn, number> {
  const spec = specify(facts, view);
  const slope = (name: Drawn) => {
    const look = { size: sizes[name], measure: measureText, paint: cssPaint, font: "" };
    const { width, height } = chartOf(spec, look);
    return height / width;
  };
  return { narrow: slope("narrow"), medium: slope("medium"), wide: slope("wide") };
}

function heightAt(published: ChartFile, width: number, drawing: number): number {
  const { frame, locale, site } = published;
  const box = Math.min(width - 2 * edge, widest);
  const { note } = frame;
  const terms = longestConversionNotes(published.facts, frame).join(" ");
  const read = t(locale)["chart.read"];
  const head = 3 + 14 + linesOf(frame.title, box, title.size, measureHeading) * title.line + 12;
  const how = linesOf(frame.how, box, text.size) * text.line;
  const reading = 10 + Math.max(3, linesOf(read, box, text.size)) * text.line;
  const foot = [terms, note, `${frame.records}. ${frame.sources}`, `${site} · ${licence} · ${frame.title}`]
    .filter((paragraph): paragraph is string => Boolean(paragraph))
    .map((paragraph) => 7 + linesOf(paragraph, box, small.size) * small.line);
  return 2 * edge + head + how + 21 + drawing + reading + 15 + foot.reduce((sum, one) => sum + one, 0);
}

/** The greatest height an embedded chart needs, at any width from 320 px up, with the series it opens with or with others. */
export function embedHeight(published: ChartFile, series?: readonly string[]): number {
  const slopes = slopesOf(published, series ? { series } : {});
  let greatest = 0;
  for (let width = widths.from; width <= widths.to; width += widths.step) {
    const [least, most] = [width - 2 * edge, width + widths.step - 2 * edge];
    // A drawing is highest at the end of its step, or just before it gives way to the next one.
    const ends = [sizes.medium.from, sizes.wide.from].filter((from) => from > least && from < most);
    for (const end of [...ends, most]) {
      const box = Math.min(end, widest) - 0.01;
      const name = sizeFor(box, true);
      const drawn = name === "narrow" ? Math.min(box, widestNarrow) : box;
      greatest = Math.max(greatest, heightAt(published, width, drawn * slopes[name]));
    }
  }
  return Math.ceil(greatest);
}

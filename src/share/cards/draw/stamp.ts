import { lightColour } from "../../../charts/light-theme.ts";
import type { Verdict } from "../../../domain/claim.ts";
import { stampFrame, stampInk } from "../../../passport/stamp.ts";
import { type Style, widthOf } from "./faces.ts";
import { line } from "./line.ts";

const word: Style = { face: "stamp", weight: 700, size: 44, tracking: 0.09 };
const day: Style = { face: "stamp", weight: 600, size: 23, tracking: 0.1 };
const stroke = 4;
/** A card shows a stamp at twice the strokes of a small one on the page. */
const scale = 2;

/** How large a stamp is before it is tilted. */
export function stampSize([said, checked]: readonly [string, string]) {
  const widest = Math.max(widthOf(said.toLocaleUpperCase(), word), widthOf(checked.toLocaleUpperCase(), day));
  return { width: Math.ceil(widest + 2.3 * word.size), height: 106 };
}

/** Frame and words in one ink. */
function print(verdict: Verdict, words: readonly [string, string], ink: string): string {
  const { width, height } = stampSize(words);
  const frame = stampFrame(verdict, { width, height, scale });
  const said = [word, day].map((style, index) =>
    line((words[index] ?? "").toLocaleUpperCase(), style, {
      x: width / 2,
      y: index === 0 ? 52 : 86,
      align: "center",
      colour: ink,
    }),
  );
  return `<g fill="none" stroke="${lightColour(ink)}" stroke-width="${stroke}">${frame}</g>${said.join("")}`;
}

/** Two inks that meet on a slant. */
function slanted(verdict: Verdict, words: readonly [string, string]): string {
  const { width, height } = stampSize(words);
  const margin = 6;
  const [top, bottom] = [width * 0.6, width * 0.4];
  const half = (id: string, outer: number, ink: string): string =>
    `<clipPath id="${id}"><path d="M${outer} ${-margin}H${top}L${bottom} ${height + margin}H${outer}z"/></clipPath><g clip-path="url(#${id})">${print(verdict, words, ink)}</g>`;
  return half("cool", -margin, "record") + half("warm", width + margin, "claim");
}

/** The stamp of a card, worn as on the page: tilted, its lower right corner at a place. */
export function stamp(
  verdict: Verdict,
  words: readonly [string, string],
  { right, bottom }: { right: number; bottom: number },
): string {
  const { width, height } = stampSize(words);
  const place = `translate(${right - width} ${bottom - height}) rotate(-6 ${width / 2} ${height / 2})`;
  const printed =
    verdict === "half-true" ? slanted(verdict, words) : print(verdict, words, stampInk[verdict]);
  return `<g transform="${place}" filter="url(#ink)">${printed}</g>`;
}

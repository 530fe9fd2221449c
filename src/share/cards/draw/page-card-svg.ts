import { lightThemeColour } from "../../../charts/light-theme.ts";
import type { Verdict } from "../../../domain/claim.ts";
import { engraved, engraving } from "../../../passport/rosette.ts";
import { stampFrame, stampInk } from "../../../passport/stamp.ts";
import { cardSize as size } from "../../meta.ts";
import type { Card } from "../card.ts";
import { type Style, widthOf } from "./card-fonts.ts";
import { marginPx, contentArea, footTop, contentWidthPx } from "./card-frame.ts";
import { textColumn, textLine, fitText } from "./fit-text.ts";

const word: Style = { face: "stamp", weight: 700, size: 44, tracking: 0.09 };
const day: Style = { face: "stamp", weight: 600, size: 23, tracking: 0.1 };
const stroke = 4;
/** A card shows a stamp at twice the strokes of a small one on the page. */
const scale = 2;

/** How large a stamp is before it is tilted. */
function stampSize([said, checked]: readonly [string, string]) {
  const widest = Math.max(widthOf(said.toLocaleUpperCase(), word), widthOf(checked.toLocaleUpperCase(), day));
  return { width: Math.ceil(widest + 2.3 * word.size), height: 106 };
}

/** Frame and words in one ink. */
function print(verdict: Verdict, words: readonly [string, string], ink: string): string {
  const { width, height } = stampSize(words);
  const frame = stampFrame(verdict, { width, height, scale });
  const said = [word, day].map((style, index) =>
    textLine((words[index] ?? "").toLocaleUpperCase(), style, {
      x: width / 2,
      y: index === 0 ? 52 : 86,
      align: "center",
      colour: ink,
    }),
  );
  return `<g fill="none" stroke="${lightThemeColour(ink)}" stroke-width="${stroke}">${frame}</g>${said.join("")}`;
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

type PageCard = Extract<Card, { kind: "page" }>;

const rosette = { x: 1010, y: 296, radii: [264, 128], copies: [12, 9], samples: 240 } as const;

/** The rosette of its number, engraved behind the words of one card a page. */
const engrave = (digits: string): string =>
  `<g clip-path="url(#field)"><g fill="none" stroke="${engraving}" stroke-width=".9">${engraved(digits, rosette, ["outer", "inner"])}</g></g>`;

const words = { face: "serif", weight: 400, tracking: -0.012 } as const;
const giant = { face: "serif", weight: 500, tracking: -0.035 } as const;
const leading = 1.12;
/** The height of figures, and how far a comma hangs below them, in parts of their size. */
const figures = 0.72;
const hanging = 0.13;
const gaps = { top: 16, before: 16, after: 12, bottom: 6 } as const;
/** Smaller words, so that the number stays at least so large. */
const wordSizes = [56, 52, 48, 44, 41];
const large = 190;

type Sentence = Required<Pick<PageCard, "before" | "numeral" | "after">>;

/** A sentence in words of one size, and its number in the room they leave. */
function setSentence({ before, numeral, after }: Sentence, size: number, beside: number) {
  const room = { lines: 2, sizes: [size, 36, 32] };
  const first = fitText({ ...room, width: contentWidthPx }, before, words);
  const last = fitText({ ...room, width: contentWidthPx - beside }, after, words);
  const heightOf = ({ lines, style }: typeof first) => lines.length * style.size * leading;
  const around = gaps.top + gaps.before + gaps.after + gaps.bottom;
  const free = footTop - contentArea.top - around - heightOf(first) - heightOf(last);
  const sizes = [248, 236, 224, 212, 200, 188, 176, 164, 152, 140, 128, 116, 104, 92, 80].filter(
    (one) => one * (figures + hanging) <= free || one === 80,
  );
  const number = fitText({ width: contentWidthPx, lines: 1, sizes }, numeral, giant);
  return { first, number, last, spare: Math.max(0, free - number.style.size * (figures + hanging)) };
}

/** A sentence alone, where there is no number. */
function titleAlone(title: string): string {
  const sizes = [92, 84, 76, 68, 60, 52, 46, 40];
  const alone = fitText({ width: contentWidthPx, lines: 4, sizes }, title, giant);
  const height = alone.lines.length * alone.style.size * leading;
  return textColumn(alone, {
    x: marginPx,
    top: (contentArea.top + footTop - height) / 2,
    leading,
    clear: true,
  }).svg;
}

/** One number in a sentence, as large as it can be. */
export function pageInside(card: PageCard): string {
  const { before, numeral, after, stamp: verdict, stamped } = card;
  if (!numeral) return engrave(card.digits) + titleAlone(`${before} ${after}`.trim());
  const beside = stamped ? stampSize(stamped).width + 20 : 0;
  const tried = wordSizes.map((letters) => setSentence({ before, numeral, after }, letters, beside));
  const largest = tried.toSorted((a, b) => b.number.style.size - a.number.style.size)[0];
  const set = tried.find(({ number }) => number.style.size >= large) ?? largest;
  if (!set) return "";
  const { first, number, last, spare } = set;
  const { size: letters } = number.style;
  const said = textColumn(first, {
    x: marginPx,
    top: contentArea.top + gaps.top + spare / 5,
    leading,
    clear: true,
  });
  const baseline = Math.round(said.bottom + gaps.before + (spare * 3) / 10 + letters * figures);
  const numerals = number.lines.map((text) =>
    textLine(text, number.style, { x: marginPx - letters * 0.04, y: baseline }),
  );
  const under = baseline + letters * hanging + gaps.after + (spare * 3) / 10;
  return [
    engrave(card.digits),
    said.svg,
    ...numerals,
    textColumn(last, { x: marginPx, top: under, leading, clear: true }).svg,
    verdict && stamped
      ? stamp(verdict.verdict, stamped, { right: size.width - 44, bottom: footTop - 14 })
      : "",
  ].join("\n");
}

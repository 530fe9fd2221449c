import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { lightColour } from "../../../charts/draw/light.ts";
import type { Verdict } from "../../../domain/claim.ts";
import { inStyle, type Style, widthOf } from "./faces.ts";

/** The ink of each verdict; the shape of its frame says the same. */
const inks: Record<Verdict, string> = {
  confirmed: "record",
  "half-true": "record",
  misleading: "claim",
  outdated: "ink-2",
  opinion: "ink",
  unverified: "ink-2",
};

const word: Style = { face: "stamp", weight: 400, size: 44, tracking: 0.09 };
const day: Style = { face: "stamp", weight: 400, size: 23, tracking: 0.1 };
const stroke = 4;

/** How large a stamp is before it is tilted. */
export function stampSize([said, checked]: readonly [string, string]) {
  const widest = Math.max(widthOf(said.toLocaleUpperCase(), word), widthOf(checked.toLocaleUpperCase(), day));
  return { width: Math.ceil(widest + 2.3 * word.size), height: 106 };
}

/** The frame of a verdict in a box of its own, as in StampFrame.astro. */
function frame(context: SKRSContext2D, verdict: Verdict, width: number, height: number): void {
  context.beginPath();
  switch (verdict) {
    case "confirmed":
      context.roundRect(0, 0, width, height, 8);
      context.roundRect(8, 8, width - 16, height - 16, 4);
      break;
    case "half-true":
      context.rect(0, 0, width, height);
      break;
    case "misleading":
      context.moveTo(width * 0.05, 0);
      for (const [x, y] of [
        [0.95, 0],
        [1, 0.5],
        [0.95, 1],
        [0.05, 1],
        [0, 0.5],
      ] as const)
        context.lineTo(width * x, height * y);
      context.closePath();
      break;
    case "outdated":
      context.setLineDash([22, 9, 6, 9]);
      context.roundRect(0, 0, width, height, height / 2);
      break;
    case "unverified":
      context.setLineDash([6, 14]);
      context.rect(0, 0, width, height);
      break;
    case "opinion":
      for (const side of [0, width]) {
        const turn = side === 0 ? width * 0.07 : width * 0.93;
        context.moveTo(turn, 0);
        context.lineTo(side, 0);
        context.lineTo(side, height);
        context.lineTo(turn, height);
      }
  }
  context.stroke();
  context.setLineDash([]);
}

function print(
  context: SKRSContext2D,
  verdict: Verdict,
  words: readonly [string, string],
  ink: string,
): void {
  const { width, height } = stampSize(words);
  context.strokeStyle = context.fillStyle = lightColour(ink);
  context.lineWidth = stroke;
  frame(context, verdict, width, height);
  context.textAlign = "left";
  [word, day].forEach((style, index) => {
    const text = (words[index] ?? "").toLocaleUpperCase();
    inStyle(context, style);
    context.fillText(text, (width - widthOf(text, style)) / 2, index === 0 ? 52 : 86);
  });
}

/** Specks where the ink did not take: the same on every card. */
function wear(context: SKRSContext2D, width: number, height: number): void {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  context.globalCompositeOperation = "destination-out";
  for (let speck = 0; speck < (width * height) / 60; speck += 1) {
    context.beginPath();
    context.arc(next() * width, next() * height, 0.4 + next() ** 3 * 1.5, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A stamp on a sheet of its own: two inks meet on a slant where a claim is half true. */
function stamped(verdict: Verdict, words: readonly [string, string], margin: number) {
  const { width, height } = stampSize(words);
  const sheet = createCanvas(width + 2 * margin, height + 2 * margin);
  const context = sheet.getContext("2d");
  context.translate(margin, margin);
  const half = (left: boolean, ink: string) => {
    const outer = left ? -margin : width + margin;
    context.save();
    context.beginPath();
    context.moveTo(outer, -margin);
    context.lineTo(width * 0.6, -margin);
    context.lineTo(width * 0.4, height + margin);
    context.lineTo(outer, height + margin);
    context.clip();
    print(context, verdict, words, ink);
    context.restore();
  };
  if (verdict === "half-true") {
    half(true, "record");
    half(false, "claim");
  } else print(context, verdict, words, inks[verdict]);
  wear(context, width, height);
  return sheet;
}

/** Stamps a card: tilted, its lower right corner at a place. */
export function drawStamp(
  context: SKRSContext2D,
  verdict: Verdict,
  words: readonly [string, string],
  { right, bottom }: { right: number; bottom: number },
): void {
  const { width, height } = stampSize(words);
  const margin = 6;
  context.save();
  context.translate(right - width / 2, bottom - height / 2);
  context.rotate((-6 * Math.PI) / 180);
  context.drawImage(stamped(verdict, words, margin), -width / 2 - margin, -height / 2 - margin);
  context.restore();
}

import type { Verdict } from "../domain/claim.ts";

/*
 * What a stamp looks like, for the page, where it is as large as its words (components/claim/Stamp.astro), and for
 * cards, where its size is known (share/cards/draw/stamp.ts). Shape and word say the verdict; ink only seconds them.
 */

/** The ink of each verdict, a colour of tokens.css; half true, a second one joins it on a slant. */
export const stampInk: Readonly<Record<Verdict, "record" | "claim" | "ink-2" | "ink">> = {
  confirmed: "record",
  "half-true": "record",
  misleading: "claim",
  outdated: "ink-2",
  opinion: "ink",
  unverified: "ink-2",
};

type Corner = readonly [x: number, y: number];

const sides = (from: number, to: number): Corner[] => [
  [from, 0],
  [to, 0],
  [to, 100],
  [from, 100],
];

/** Frames of straight lines, in hundredths of their box. */
const lines: Partial<Record<Verdict, { readonly parts: readonly (readonly Corner[])[]; closed: boolean }>> = {
  misleading: {
    parts: [
      [
        [5, 0],
        [95, 0],
        [100, 50],
        [95, 100],
        [5, 100],
        [0, 50],
      ],
    ],
    closed: true,
  },
  opinion: { parts: [sides(7, 0), sides(93, 100)], closed: false },
};

interface Box {
  readonly width: number;
  readonly height: number;
  /** Pixels for each of a small stamp on the page. */
  readonly scale: number;
}

/** Whether the frame of a verdict is made of straight lines: on a page it is then stretched over its words. */
export const isLined = (verdict: Verdict): boolean => verdict in lines;

/** The frame of a verdict as SVG elements that fill a box: one of a known size, or whatever stands around them. */
export function stampFrame(verdict: Verdict, box?: Box): string {
  const { width, height, scale } = box ?? { width: 100, height: 100, scale: 1 };
  const lined = lines[verdict];
  if (lined) {
    const at = ([x, y]: Corner): string => `${(x * width) / 100} ${(y * height) / 100}`;
    const d = lined.parts.map((part) => `M${part.map(at).join("L")}${lined.closed ? "z" : ""}`).join("");
    return `<path vector-effect="non-scaling-stroke" d="${d}"/>`;
  }
  const px = (length: number): number => length * scale;
  const size = (less: number): string =>
    box ? `width="${width - px(less)}" height="${height - px(less)}"` : `width="100%" height="100%"`;
  if (verdict === "confirmed")
    return `<rect ${size(0)} rx="${px(4)}"/><rect class="thin" ${size(6)} x="${px(3)}" y="${px(3)}" rx="${px(2)}"/>`;
  const dashes = (...lengths: readonly number[]): string => `stroke-dasharray="${lengths.map(px).join(" ")}"`;
  if (verdict === "outdated")
    return `<rect class="oval" ${size(0)}${box ? ` rx="${height / 2}"` : ""} ${dashes(7, 3, 2, 3)}/>`;
  return `<rect ${size(0)}${verdict === "unverified" ? ` ${dashes(2, 5)}` : ""}/>`;
}

/** Worn ink for large stamps: a filter, to be referred to as `url(#ink)`. */
export const inkFilter = `<filter id="ink" x="-5%" y="-10%" width="110%" height="120%"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="1.1" result="d"/><feTurbulence type="fractalNoise" baseFrequency=".55 .7" numOctaves="2" seed="11" result="m"/><feColorMatrix in="m" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -7 5.15" result="k"/><feComposite in="d" in2="k" operator="in"/></filter>`;

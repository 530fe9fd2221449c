/*
 * The engraved rosette of a passport: two bands of waves around a centre, their petals and depth taken from
 * the digits of the value, so that no two passports look alike. Decoration only.
 */

/** Where a rosette stands and how finely it is drawn: radius and copies of its outer and its inner band. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly radii: readonly [number, number];
  readonly copies: readonly [number, number];
  readonly samples: number;
}

const passport: Frame = { x: 287, y: 66, radii: [78, 38], copies: [9, 7], samples: 90 };

/**
 * One closed wave: radius `radius`, `petals` petals of relative depth `depth`, as SVG path data. It runs through the
 * middle between each point and the next, and every point bends it: as each mirrors the one before in the middle
 * between them, only the middles are written (`t`), and a rosette weighs half.
 */
function wave(
  { x: centreX, y: centreY, samples }: Frame,
  radius: number,
  petals: number,
  depth: number,
): string {
  const points = Array.from({ length: samples }, (_, i) => {
    const angle = (2 * Math.PI * i) / samples;
    const r = radius * (1 + depth * Math.cos(petals * angle));
    return [Math.round(centreX + r * Math.cos(angle)), Math.round(centreY + r * Math.sin(angle))] as const;
  });
  const at = (i: number) => points[(i + samples) % samples] ?? ([centreX, centreY] as const);
  const middle = (i: number) => [(at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2] as const;
  const steps = points.slice(1).map((_, i) => {
    const [[x, y], [nextX, nextY]] = [middle(i), middle(i + 1)];
    return `${nextX - x} ${nextY - y}`;
  });
  return `M${middle(-1).join(" ")}Q${at(0).join(" ")} ${middle(0).join(" ")}t${steps.join(" ")}z`;
}

/** A band: one wave, and by how many degrees its copies are turned, within one petal, so that they weave. */
interface Band {
  readonly path: string;
  readonly turns: readonly number[];
}

function band(path: string, petals: number, copies: number): Band {
  return { path, turns: Array.from({ length: copies }, (_, i) => ((360 / petals) * i) / copies) };
}

/** The outer and the inner band of the rosette of a value: "45500". */
function bandsOf(digits: string, frame: Frame): readonly [Band, Band] {
  const numbers = [...digits].map(Number);
  const sum = numbers.reduce((total, digit) => total + digit, 0);
  const outer = 7 + (sum % 7);
  const inner = 5 + ((numbers[0] ?? 0) % 5);
  // Every digit and its place count, so that 45,500 and 46,310 differ although their sums and first digits do not.
  const trace = numbers.reduce((total, digit) => (total * 31 + digit + 1) % 997, 0);
  const depth = 0.16 + (trace / 997) * 0.12;
  const [far, near] = frame.radii;
  return [
    band(wave(frame, far, outer, depth), outer, frame.copies[0]),
    band(wave(frame, near, inner, depth + 0.08), inner, frame.copies[1]),
  ];
}

/** The engraved lines of a value in a frame, as SVG elements without a stroke of their own; `outer` and `inner` are ids. */
export function engraved(digits: string, frame: Frame, ids: readonly [outer: string, inner: string]): string {
  const { x, y } = frame;
  const bands = bandsOf(digits, frame);
  const defined = bands.map(({ path }, at) => `<path id="${ids[at]}" d="${path}"/>`);
  const used = bands.flatMap(({ turns }, at) =>
    turns.map((angle) => `<use href="#${ids[at]}" transform="rotate(${angle.toFixed(2)} ${x} ${y})"/>`),
  );
  return `<defs>${defined.join("")}</defs>${used.join("")}`;
}

/** The colour of engraved lines, only here: a picture of its own cannot read the page’s variables. */
export const engraving = "#9fb5b0";
const ink = `fill:none;stroke-width:.6;stroke:${engraving}`;
const inkInTheDark = "stroke:#2f6a72";

/** A whole SVG document, 368 × 132, for the digits of a value: "45500". */
export const rosette = (digits: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 368 132" width="368" height="132" preserveAspectRatio="xMaxYMid slice">` +
  `<style>svg{${ink}}@media(prefers-color-scheme:dark){svg{${inkInTheDark}}}</style>` +
  `${engraved(digits, passport, ["a", "b"])}</svg>`;

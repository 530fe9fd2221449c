/*
 * The engraved rosette of a passport: two bands of waves around a centre, their petals and depth taken from
 * the digits of the value, so that no two passports look alike. Decoration only (LOOK.md, “Rosette”).
 */
const centre = { x: 287, y: 66 };
const samples = 90;

/** One closed wave: radius `radius`, `petals` petals of relative depth `depth`, as SVG path data. */
function wave(radius: number, petals: number, depth: number): string {
  const points = Array.from({ length: samples }, (_, i) => {
    const angle = (2 * Math.PI * i) / samples;
    const r = radius * (1 + depth * Math.cos(petals * angle));
    return [Math.round(centre.x + r * Math.cos(angle)), Math.round(centre.y + r * Math.sin(angle))] as const;
  });
  const middles = points.map(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % samples] ?? [x, y];
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  const [x = 0, y = 0] = points[0] ?? [];
  const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
  return `M${(x + lastX) / 2} ${(y + lastY) / 2}${middles.join("")}Z`;
}

/** Copies of a wave, turned by equal steps within one petal, so that they weave. */
function band(id: string, petals: number, copies: number): string {
  return Array.from({ length: copies }, (_, i) => {
    const angle = ((360 / petals) * i) / copies;
    return `<use href="#${id}" transform="rotate(${angle.toFixed(2)} ${centre.x} ${centre.y})"/>`;
  }).join("");
}

// The colours of engraved lines (LOOK.md), only here: a picture of its own cannot read the page’s variables.
const ink = "fill:none;stroke-width:.6;stroke:#9fb5b0";
const inkInTheDark = "stroke:#2f6a72";

/** A whole SVG document, 368 × 132, for the digits of a value: "45500". */
export function rosette(digits: string): string {
  const numbers = [...digits].map(Number);
  const sum = numbers.reduce((total, digit) => total + digit, 0);
  const outer = 7 + (sum % 7);
  const inner = 5 + ((numbers[0] ?? 0) % 5);
  // Every digit and its place count, so that 45,500 and 46,310 differ although their sums and first digits do not.
  const trace = numbers.reduce((total, digit) => (total * 31 + digit + 1) % 997, 0);
  const depth = 0.16 + (trace / 997) * 0.12;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 368 132" width="368" height="132" preserveAspectRatio="xMaxYMid slice">` +
    `<style>svg{${ink}}@media(prefers-color-scheme:dark){svg{${inkInTheDark}}}</style>` +
    `<defs><path id="a" d="${wave(78, outer, depth)}"/><path id="b" d="${wave(38, inner, depth + 0.08)}"/></defs>` +
    `${band("a", outer, 9)}${band("b", inner, 7)}</svg>`
  );
}

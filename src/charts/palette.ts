import type { Tone } from "./spec.ts";

/** The colours of src/styles/tokens.css that a chart uses, by their names there. */
export type Token =
  "ink" | "ink-2" | "paper" | "claim" | "record" | "claim-mark" | "record-mark" | "mark" | "rule";

/** Gives a colour for a token: a CSS variable at build, the computed colour in the browser. */
export type Paint = (token: Token) => string;

/** In a picture the page’s own variables are used, so that it follows light and dark by itself. */
export const cssPaint: Paint = (token) => `var(--color-${token})`;

/** Marks need 3:1 and words 7:1, so each tone has one colour for either. */
export const markToken: Readonly<Record<Tone, Token>> = {
  claim: "claim-mark",
  record: "record-mark",
  ink: "ink-2",
};
export const wordToken: Readonly<Record<Tone, Token>> = { claim: "claim", record: "record", ink: "ink" };

/**
 * Colours as the page computes them here and now: a canvas knows no variables, nor light-dark(). Each is asked for
 * once, because every answer costs a slow phone a calculation of styles.
 */
export function computedPaint(canvas: () => HTMLCanvasElement): Paint {
  const known: Partial<Record<Parameters<Paint>[0], string>> = {};
  return (token) => {
    if (!known[token]) canvas().style.color = cssPaint(token);
    return (known[token] ??= getComputedStyle(canvas()).color);
  };
}

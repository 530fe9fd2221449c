import { cssPaint, type Paint } from "../draw/palette.ts";

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

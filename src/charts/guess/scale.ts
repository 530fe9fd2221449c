import { roundStep } from "../spec/axis.ts";
import type { Axis } from "../spec/spec.ts";

/** The slider of a guess, along the axis of the dots: from nothing, in round steps, to the last that fits. */
export function guessScale({ max }: Axis): { readonly step: number; readonly max: number } {
  // Five thousand a year, in any of our currencies.
  const step = roundStep(max / 130);
  return { step, max: Math.floor(max / step) * step };
}

import { alongAxis, joined, type Tune } from "../../sound/tune.ts";
import type { DotsSpec } from "./spec.ts";

/** Each record by its amount; the line and the guess are passed on the way. */
export const dotsTune = ({ dots, axis, line, guess }: DotsSpec): Tune => ({
  type: ["scatter"],
  series: {
    "": dots.map(({ at, label, under }) => ({ x: at, y: at, custom: { whole: joined(label, under) } })),
  },
  x: alongAxis(axis),
  y: axis,
  passed: guess ? [line, guess] : [line],
});

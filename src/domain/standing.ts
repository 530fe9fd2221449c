import type { BenchFigure, PromiseMade, Proof, Tally } from "./proof.ts";

/** How a promise stood when it was last tried. */
interface Standing {
  readonly kept: boolean;
  /** What its test came to; the bench has none. */
  readonly tally: Tally | undefined;
  /** What was measured for it. */
  readonly figure: BenchFigure | undefined;
}

/** Whether a figure is within what was promised of it; one that promises nothing is. */
export const isWithin = ({ value, promise = Infinity, least = 0 }: BenchFigure): boolean =>
  value <= promise && value >= least;

/** A promise is kept when every test of its file passed, and its figure is within what was promised. */
export function standingOf({ bench, tests }: Proof, { test, figure: id }: PromiseMade): Standing {
  const tally = tests.files[test];
  const figure = bench.figures.find((one) => one.id === id);
  return { kept: (tally?.failed ?? 0) === 0 && (!figure || isWithin(figure)), tally, figure };
}

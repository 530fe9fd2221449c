import { tallyOf, WholeRun } from "./whole-run.ts";

/** Prints the last line of a run, `N passed, N failed`. */
export default class Tally extends WholeRun {
  onEnd(): void {
    const { passed, failed } = tallyOf(this.suite?.allTests() ?? []);
    console.log(`${passed} passed, ${failed + this.errors} failed`);
  }
}

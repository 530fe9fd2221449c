import type { FullConfig, Reporter, Suite } from "@playwright/test/reporter";

/** Prints the last line of a run, `N passed, N failed`. Whatever did not pass has failed: a skipped test too. */
export default class Tally implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  /** An error outside any test: a file that does not load, a server that does not start. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === "expected").length;
    console.log(`${passed} passed, ${outcomes.length - passed + this.#errors} failed`);
  }
}

import type { FullConfig, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** What a run came to: whatever did not pass has failed, a skipped test too. */
export function tallyOf(tests: readonly TestCase[]): { passed: number; failed: number } {
  const passed = tests.filter((test) => test.outcome() === "expected").length;
  return { passed, failed: tests.length - passed };
}

/** Keeps what there is to count when a run ends. */
export abstract class WholeRun implements Reporter {
  protected suite: Suite | undefined;
  /** Errors outside any test: a file that does not load, a server that does not start. */
  protected errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onError(): void {
    this.errors += 1;
  }
}

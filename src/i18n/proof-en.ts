/* The proof page: what the site promises, and how it stood when last tried. Same rules as en.ts, which holds them too. */
export const proofEn = {
  "proof.promises": "Promises",
  "proof.kept-count": (count: string) => `${count} kept`,
  "proof.tests": "Tests",
  "proof.tested": (passed: string, failed: string, minutes: string) =>
    `${passed} passed, ${failed} failed, in ${minutes} min`,
  "proof.tested-on": "Tried",
  "proof.measured-on": "Measured",
  "proof.machine": "Machine",
  "proof.machine-of": (cores: string, memory: string, browser: string, node: string) =>
    `${cores} processor cores, ${memory} GB of memory, ${browser}, Node ${node}`,
  "proof.kept": "Kept",
  "proof.open": "Not kept yet",
  "proof.promised": "Promised",
  "proof.measured": "Measured",
  "proof.test": "Test",
  "proof.bench": "Bench",
  "proof.passed": "Passed",
  "proof.at-most": (amount: string) => `at most ${amount}`,
  "proof.at-least": (amount: string) => `at least ${amount}`,
  "proof.unit-ms": "ms",
  "proof.unit-s": "s",
  "proof.unit-×": "times",
  "proof.unit-kB": "kB",
  "proof.unit-MB": "MB",
  "proof.unit-requests": "requests",
} as const;

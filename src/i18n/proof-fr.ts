import type { proofEn } from "./proof-en.ts";
import type { Translated } from "./translated.ts";

/* La page des preuves : ce que le site promet, et ce que le dernier essai en a montré. */
export const proofFr = {
  "proof.promises": "Promesses",
  "proof.kept-count": (count: string) => `${count} tenues`,
  "proof.tests": "Tests",
  "proof.tested": (passed: string, failed: string, minutes: string) =>
    `${passed} réussis, ${failed} en échec, en ${minutes} min`,
  "proof.tested-on": "Passés le",
  "proof.measured-on": "Mesuré le",
  "proof.machine": "Machine",
  "proof.machine-of": (cores: string, memory: string, browser: string, node: string) =>
    `${cores} cœurs, ${memory} Go de mémoire, ${browser}, Node ${node}`,
  "proof.kept": "Tenue",
  "proof.open": "Pas encore tenue",
  "proof.promised": "Promis",
  "proof.measured": "Mesuré",
  "proof.test": "Test",
  "proof.bench": "Banc",
  "proof.passed": "Réussis",
  "proof.at-most": (amount: string) => `${amount} au plus`,
  "proof.at-least": (amount: string) => `${amount} au moins`,
  "proof.unit-ms": "ms",
  "proof.unit-s": "s",
  "proof.unit-×": "fois",
  "proof.unit-kB": "ko",
  "proof.unit-MB": "Mo",
  "proof.unit-requests": "requêtes",
} as const satisfies Translated<typeof proofEn>;

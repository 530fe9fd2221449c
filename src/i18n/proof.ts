import type { BenchFigure, Unit } from "../domain/proof.ts";
import type { Locale } from "../domain/locale.ts";
import { number } from "./format.ts";
import { t } from "./strings.ts";

/** U+00A0: a figure keeps its unit on its line. */
const bound = "\u00a0";

/** How many digits after the point are worth telling; of all else, none. */
const digits: Partial<Record<Unit, number>> = { s: 1, kB: 1, "×": 2, "": 3 };

/** What was measured, with its unit: 1.034, "×" → "1.03 times" | "1,03 fois". */
export function measured(locale: Locale, value: number, unit: Unit): string {
  const amount = number(locale, Number(value.toFixed(digits[unit] ?? 0)));
  return unit ? amount + bound + t(locale)[`proof.unit-${unit}`] : amount;
}

/** What was promised of a figure: "at most 1.15 times"; undefined when nothing was. */
export function promised(locale: Locale, { unit, promise, least }: BenchFigure): string | undefined {
  const strings = t(locale);
  if (promise === 0) return measured(locale, 0, unit);
  if (promise !== undefined) return strings["proof.at-most"](measured(locale, promise, unit));
  return least === undefined ? undefined : strings["proof.at-least"](measured(locale, least, unit));
}

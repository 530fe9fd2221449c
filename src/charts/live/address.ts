import { currencies, payPeriods } from "../../domain/money.ts";
import type { View } from "../spec/view.ts";

/*
 * The form is the view: the names of its inputs are the keys of the address, what is checked is what is
 * shown. In an article, where charts stand side by side, names begin with the chart’s id and a dot.
 */

/** What an input of the form says, as the address needs it. */
export type Choice = Pick<HTMLInputElement, "name" | "value" | "checked" | "defaultChecked">;

import { keys } from "./view.ts";

export { keys };

/** The view a form holds. Only values on offer exist as inputs, so nothing else can be chosen. */
export function viewOf(choices: readonly Choice[], prefix: string): View {
  const chosen = (key: string): string[] =>
    choices.filter(({ name, checked }) => checked && name === prefix + key).map(({ value }) => value);
  const [currency] = chosen(keys.currency);
  const [per] = chosen(keys.period);
  return {
    currency: currencies.find((code) => code.toLowerCase() === currency),
    per: payPeriods.find((one) => one === per),
    money: chosen(keys.money)[0] === "today" ? "today" : "day",
    series: chosen(keys.series),
  };
}

/** The address of a view: only what differs from how the chart opens, other charts’ choices left alone. */
export function searchOf(choices: readonly Choice[], search: string): string {
  const params = new URLSearchParams(search);
  for (const name of new Set(choices.map((choice) => choice.name))) {
    params.delete(name);
    const same = choices.filter((choice) => choice.name === name);
    if (same.every(({ checked, defaultChecked }) => checked === defaultChecked)) continue;
    for (const { checked, value } of same) if (checked) params.append(name, value);
  }
  return params.size > 0 ? `?${params}` : "";
}

/** What an address says, in whatever order and spelling: two that mean the same are equal. */
export function meaningOf(search: string): string {
  const params = new URLSearchParams(search);
  params.sort();
  return params.toString();
}

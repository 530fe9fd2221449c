import { JSDOM } from "jsdom";
import type { ChartFacts } from "../../src/charts/kinds/kind.ts";
import { keys } from "../../src/charts/view.ts";
import { hasMoney, offersOf } from "../../src/charts/kinds/index.ts";
import { type Choice, fillInputs } from "../../src/islands/address.ts";

interface Option {
  readonly value: string;
  readonly on: boolean;
}

/** What Choices.astro offers for a chart, by the key of the address. */
function optionsOf(facts: ChartFacts): [key: string, type: string, options: Option[]][] {
  const { currencies, periods, today, series } = offersOf(facts);
  const opening = hasMoney(facts) ? facts : undefined;
  return [
    [keys.currency, "radio", currencies.map((code) => ({ value: code, on: code === opening?.currency }))],
    [keys.period, "radio", periods.map((value) => ({ value, on: value === opening?.per }))],
    [keys.money, "radio", (today ? ["day", "today"] : []).map((value) => ({ value, on: value === "day" }))],
    [keys.series, "checkbox", series.map(({ key, on }) => ({ value: key, on }))],
    [keys.show, "radio", ["chart", "table"].map((value) => ({ value, on: value === "chart" }))],
  ];
}

const formOf = (facts: ChartFacts, prefix: string): string =>
  `<form class="choices">${optionsOf(facts)
    .flatMap(([key, type, options]) =>
      options.map(
        ({ value, on }) =>
          `<input type="${type}" name="${prefix}${key}" value="${value}"${on ? " checked" : ""}>`,
      ),
    )
    .join("")}</form>`;

/** A page that holds the forms of some charts. */
export class FormPage {
  readonly #window;

  constructor(charts: readonly { readonly facts: ChartFacts; readonly prefix: string }[]) {
    const html = charts.map(({ facts, prefix }) => formOf(facts, prefix)).join("");
    this.#window = new JSDOM(`<!doctype html>${html}`, {
      url: "https://site.test/en/charts/one/",
    }).window;
  }

  /** Opens an address of this page, as going back to it does. */
  open(search: string): void {
    fillInputs([...this.#window.document.querySelectorAll("input")], search);
  }

  /** The inputs of the form at a place, as the address sees them. */
  choices(place = 0): Choice[] {
    return [...(this.#window.document.forms[place]?.querySelectorAll("input") ?? [])];
  }
}

import { chartStrings } from "../../i18n/chart-strings.ts";
import type { Published } from "../facts/published.ts";

/**
 * The way from a figure to its papers: its passport where the page has it, else its entry in the register. A
 * figure no claim holds was counted from records: its papers are those of the chart’s data, on its own page.
 */
export function passportLink({ locale, register, page }: Published, claim: string | undefined): HTMLElement {
  const strings = chartStrings(locale);
  const id = `pp-${claim}`;
  if (claim && document.getElementById(id)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = strings["chart.passport"];
    button.setAttribute("popovertarget", id);
    return button;
  }
  const link = document.createElement("a");
  link.textContent = strings[claim ? "chart.passport" : "chart.papers"];
  link.href = claim ? `${register}#${claim}` : `${page}#data`;
  // In a page of somebody else’s, our pages open beside it.
  if (parent !== window) link.target = "_blank";
  return link;
}

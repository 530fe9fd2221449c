import { chartStrings } from "../i18n/chart-strings.ts";
import type { ChartFile } from "./chart-file.ts";

interface Props {
  readonly published: ChartFile;
  readonly claim?: string | undefined;
  readonly class?: string;
  /** Words of their own, as an amount. */
  readonly text?: string;
}

/**
 * The way from a figure to its passport, where the page has it, else to its entry in the register. A figure no claim
 * holds was counted from records: its way leads to the chart’s data, on its own page.
 */
export function PassportLink({
  published: { locale, register, page },
  claim,
  text,
  class: look = "text-button",
}: Props) {
  const strings = chartStrings(locale);
  const id = `pp-${claim}`;
  if (claim && document.getElementById(id))
    return (
      <button type="button" popovertarget={id} class={look}>
        {text ?? strings["chart.passport"]}
      </button>
    );
  return (
    <a
      href={claim ? `${register}#${claim}` : `${page}#data`}
      // In a page of somebody else’s, our pages open beside it.
      target={parent === window ? undefined : "_blank"}
      class={look}
    >
      {text ?? strings[claim ? "chart.passport" : "chart.papers"]}
    </a>
  );
}

import { tellHeight } from "../live/embed.ts";
import { follow, wirePanel } from "./take-panel.ts";
import type { Given } from "./take.ts";

interface Alone {
  readonly chart: HTMLElement;
  readonly signal: AbortSignal;
  readonly shown: () => Pick<Given, "published" | "view">;
  /** The view as an address says it: "?c=gbp". */
  readonly search: () => string;
}

/**
 * What stands around a chart that has a page to itself, in a bundle of its own: a panel to take it away, links
 * that lead to the view, a host to tell. Gives back what takes all of it to the view one sees.
 */
export function wireBeside({ chart, signal, shown, search }: Alone): () => void {
  const { id } = shown().published;
  const panel = document.querySelector<HTMLElement>(`[data-takes="${id}"]`);
  if (panel) wirePanel(panel, shown, signal);
  if (chart.closest(".in-embed")) signal.addEventListener("abort", tellHeight(id));
  const lead = () => follow(search());
  lead();
  return lead;
}

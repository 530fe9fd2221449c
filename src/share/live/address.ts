/* What of a page is shared: its own address, never the one its reader came by, and what its head says of it. */

const content = (selector: string, attribute = "content"): string =>
  document.querySelector(selector)?.getAttribute(attribute) ?? "";

const graph = (name: string): string => content(`meta[property='og:${name}']`);

/** The address the page gives as its own. */
export const canonical = (): string => content("link[rel=canonical]", "href");

/** The address of what one sees: a chart writes it beside itself, the explorer on the link that shares. */
export function shownAddress(link: HTMLElement): string {
  const { address = "" } = link.dataset;
  const beside = document.querySelector<HTMLInputElement>(".take-link input")?.value;
  return beside ?? new URL(address, canonical()).href;
}

/** The finding, in the words a card prints. */
export const headline = (): string => graph("title");

/** The picture that will travel: from here, wherever the site lives. */
export const card = (): { src: string; alt: string } => ({
  src: new URL(graph("image")).pathname,
  alt: graph("image:alt"),
});

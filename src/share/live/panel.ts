import { cardSize } from "../card-size.ts";
import type { Locale } from "../../domain/locale.ts";
import { shareStrings } from "../../i18n/share.ts";
import { networkLinks, type Shared } from "../networks.ts";
import { card, headline, shownAddress } from "./address.ts";
import { element } from "./nodes.ts";
import { serverQuestion } from "./server.ts";

/* The panel of a page: all it says stands in the head already, so nothing is fetched but the card. */

const id = "sharing";

/** The ways to send a link, as the page that shares without script has them (components/share/SharePanel.astro). */
function ways(shared: Shared, locale: Locale): HTMLElement {
  const links = networkLinks(shared, shareStrings(locale).mail).map(({ network, name, href }) => {
    const own = network === "mastodon" ? network : undefined;
    const target = network === "mail" ? undefined : "_blank";
    const rel = "noopener noreferrer";
    return element("li", {}, element("a", { href, rel, target, "data-does": own }, name));
  });
  return element("ul", {}, ...links);
}

function made(shared: Shared, locale: Locale): HTMLElement {
  const strings = shareStrings(locale);
  const close = { type: "button", popovertarget: id, popovertargetaction: "hide" };
  return element(
    "section",
    { id, class: "sharing", popover: "auto", "aria-labelledby": "sharing-title" },
    element(
      "p",
      { class: "sharing-head" },
      element("b", { id: "sharing-title" }, strings.title),
      element("button", close, strings.close),
    ),
    element("img", { ...card(), ...cardSize }),
    element(
      "p",
      { class: "sharing-link" },
      element("input", { type: "text", readonly: "", value: shared.url, "aria-label": strings.link }),
      element("button", { type: "button", "data-does": "copy", "aria-live": "polite" }, strings.copy),
    ),
    element("p", { class: "label" }, strings.send),
    ways(shared, locale),
    element("p", { class: "sharing-note" }, strings.nothing),
  );
}

/** Opens the panel over the page, for what one sees at that moment. */
export function openPanel(link: HTMLAnchorElement, locale: Locale): void {
  document.getElementById(id)?.remove();
  const panel = document.body.appendChild(made({ url: shownAddress(link), headline: headline() }, locale));
  // Where the focus is now it comes back to; a click does not set it everywhere.
  link.focus();
  panel.showPopover();
  panel.querySelector<HTMLElement>("[data-does]")?.focus();
}

/** Asks for the server of a Mastodon reader, under the link that leads there. */
export function askServer(link: HTMLAnchorElement, locale: Locale): void {
  const asked =
    link.parentElement?.querySelector(".server") ?? serverQuestion(link.href, shareStrings(locale));
  link.after(asked);
  asked.querySelector("input")?.focus();
}

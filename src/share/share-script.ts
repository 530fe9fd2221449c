import { shareStringsIn } from "../i18n/share.ts";
import { canonical, content, copyQuietly, copyWith, sayOn } from "./clipboard.ts";
import type { Shared } from "./networks.ts";
import styles from "./quote/quote.css?inline";
import { offerQuotes } from "./quote/quote.ts";

/*
 * Sharing and quoting: what components/share/ShareLoader.astro loads at the first sign that a reader wants either. The
 * panel is told what its reader sees at that moment.
 */

/** The page as its head has it, which is how the panel was printed. */
const printed = (): Shared => ({ url: canonical(), headline: content("meta[property='og:title']") });

/**
 * What a button shares: a passport the entry it names; else the view one sees, which a chart writes beside itself and
 * the explorer on the button.
 */
function sharedBy(button: HTMLElement): Shared {
  const { address } = button.dataset;
  const beside = document.querySelector<HTMLInputElement>(".take-link input")?.value;
  const url = address === undefined ? (beside ?? canonical()) : new URL(address, canonical()).href;
  return { url, headline: button.closest("[popover]")?.ariaLabel ?? printed().headline };
}

/** The links as they were printed; they are told another address from there each time. */
const hrefs = new WeakMap<Element, string>();

/** Makes every link of the panel, and its field, carry what is shared instead of what was printed. */
function fill(panel: HTMLElement, { url, headline }: Shared): void {
  const page = printed();
  for (const link of panel.querySelectorAll("li > a")) {
    const href = hrefs.get(link) ?? link.getAttribute("href") ?? "";
    hrefs.set(link, href);
    const told = href
      .replaceAll(encodeURIComponent(page.url), encodeURIComponent(url))
      .replaceAll(encodeURIComponent(page.headline), encodeURIComponent(headline));
    link.setAttribute("href", told);
  }
  const field = panel.querySelector("input");
  if (field) field.value = url;
}

/** The system’s own sheet; false where there is none, or it was refused. A reader who thinks better of it has answered. */
async function systemSheet({ url, headline }: Shared): Promise<boolean> {
  if (!("share" in navigator)) return false;
  try {
    await navigator.share({ title: headline, text: headline, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

/** Shares what a button stands for: by the system’s sheet where there is one, else by the panel, which is open already. */
async function share(button: HTMLElement): Promise<void> {
  const shared = sharedBy(button);
  const panel = document.getElementById("share");
  if (panel) fill(panel, shared);
  if ("share" in navigator && !(await systemSheet(shared))) panel?.showPopover();
}

const strings = () => shareStringsIn(document.documentElement.lang);

async function copyAddress(button: HTMLElement): Promise<void> {
  const field = button.parentElement?.querySelector("input");
  if (!field) return;
  try {
    await copyWith(button, field.value, strings().copied);
  } catch {
    field.select();
    sayOn(button, strings().selected);
  }
}

/** Does what a button clicked stands for, and copies the address of a heading beside following it. */
async function act(sign: HTMLElement): Promise<void> {
  if (sign instanceof HTMLAnchorElement) {
    const { headingCopied, headingLeft } = strings();
    await copyQuietly(canonical() + sign.hash, headingCopied, headingLeft);
  } else if (sign.matches(".share")) await share(sign);
  else await copyAddress(sign);
}

/** Does what readers ask for from now on, and offers links to the sentences they select. */
export function startSharing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener("share-asked", ({ target }) => {
    if (target instanceof HTMLElement) void act(target);
  });
  offerQuotes(document.documentElement.lang);
}

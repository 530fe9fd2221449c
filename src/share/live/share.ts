import type { Locale } from "../../domain/locale.ts";
import { shareStrings } from "../../i18n/share.ts";
import { canonical } from "./address.ts";
import { copyQuietly, copyWith, sayOn } from "./copy.ts";
import { askServer, openPanel } from "./panel.ts";
import { offerQuotes } from "./quote.ts";
import { systemSheet } from "./sheet.ts";
import styles from "./share.css?inline";

/* Sharing and quoting, in a bundle of its own: it loads at the first sign that a reader wants either. */

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const locale: Locale = document.documentElement.lang === "fr" ? "fr" : "en";

async function copyAddress(button: HTMLElement): Promise<void> {
  const field = button.closest(".sharing")?.querySelector<HTMLInputElement>("input[readonly]");
  if (!field) return;
  try {
    await copyWith(button, field.value, shareStrings(locale).copied);
  } catch {
    field.select();
    sayOn(button, shareStrings(locale).selected);
  }
}

/** Does what a link or button clicked stands for. Where it cannot, a link leads to what can. */
export async function act(sign: HTMLElement): Promise<void> {
  if (!(sign instanceof HTMLAnchorElement)) await copyAddress(sign);
  else if (sign.matches("h2 > *")) {
    const { headingCopied, headingLeft } = shareStrings(locale);
    await copyQuietly(canonical() + sign.hash, headingCopied, headingLeft);
  } else if (sign.matches(".sharing *")) askServer(sign, locale);
  else if (!(await systemSheet(sign))) openPanel(sign, locale);
}

/** Offers links to the sentences a reader selects. */
export const quote = (): void => offerQuotes(locale);

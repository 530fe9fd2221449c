import { localeFrom } from "../../domain/locale.ts";
import { shareStrings } from "../../i18n/share.ts";
import { copyQuietly, copyWith, sayOn } from "./copy.ts";
import { canonical, share } from "./panel.ts";
import styles from "./quote.css?inline";
import { offerQuotes } from "./quote.ts";

/* Sharing and quoting, in a bundle of its own: it loads at the first sign that a reader wants either. */

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const locale = localeFrom(document.documentElement.lang);

async function copyAddress(button: HTMLElement): Promise<void> {
  const field = button.parentElement?.querySelector("input");
  if (!field) return;
  try {
    await copyWith(button, field.value, shareStrings(locale).copied);
  } catch {
    field.select();
    sayOn(button, shareStrings(locale).selected);
  }
}

/** Does what a button clicked stands for, and copies the address of a heading beside following it. */
export async function act(sign: HTMLElement): Promise<void> {
  if (sign instanceof HTMLAnchorElement) {
    const { headingCopied, headingLeft } = shareStrings(locale);
    await copyQuietly(canonical() + sign.hash, headingCopied, headingLeft);
  } else if (sign.matches(".share")) await share(sign);
  else await copyAddress(sign);
}

/** Offers links to the sentences a reader selects. */
export const quote = (): void => offerQuotes(locale);

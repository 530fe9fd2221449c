import { shareStringsIn } from "../../i18n/share.ts";
import { canonical, copyWith } from "../clipboard.ts";
import { sentenceIn } from "./sentence.ts";
import { textDirective } from "./text-fragment.ts";

/* A sentence, quoted: its words, the page they stand on, and a link that leads to it. */

/** The link to a place of the page: a sentence, else the section it stands in. */
function placeOf(sentence: NonNullable<ReturnType<typeof sentenceIn>>): string {
  const directive = textDirective(sentence.before, sentence.runs);
  if (directive !== undefined) return `#:~:text=${directive}`;
  let above: Element | null = sentence.block;
  while (above && above.tagName !== "H2") above = above.previousElementSibling;
  return above?.id ? `#${above.id}` : "";
}

/** Offers a link to every sentence selected from now on, beside where its paragraph ends. */
export function offerQuotes(lang: string): void {
  const strings = shareStringsIn(lang);
  const offer = document.createElement("button");
  Object.assign(offer, { className: "quote", type: "button", ariaLive: "polite" });
  const link = document.createElement("a");
  Object.assign(link, { className: "quote", textContent: strings.quoteLink });
  let quoted = "";
  // The selection stays when either is pressed.
  for (const one of [offer, link]) one.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    copyWith(offer, quoted, strings.copied).catch(() => {
      // Where the clipboard is closed to us, the link itself can be taken.
      offer.replaceWith(link);
      link.focus();
    });
  });
  const look = (): void => {
    const selection = getSelection();
    if (!selection || [offer, link].some((one) => one === document.activeElement)) return;
    link.remove();
    const sentence = selection.isCollapsed ? undefined : sentenceIn(selection, lang);
    if (!sentence) {
      offer.remove();
      return;
    }
    const address = canonical() + placeOf(sentence);
    link.href = address;
    quoted = `${strings.quoted(sentence.text, document.title)}\n${address}`;
    delete offer.dataset["label"];
    offer.textContent = strings.quote;
    // Next in the order of the keyboard, whatever place on the screen it has.
    sentence.block.append(offer);
  };
  let settled: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("selectionchange", () => {
    clearTimeout(settled);
    settled = setTimeout(look, 150);
  });
  look();
}

import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";

/** What is no text, or text that waits to be asked for. */
const unread = "script, style, svg, canvas, template, noscript, [popover], [hidden], iframe";
const blocks =
  "h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, summary, legend, label, button, div, section, nav, header, footer, main, article, figure, aside, form, body";

interface Paragraph {
  readonly block: Element | null;
  readonly tag: string;
  text: string;
}

/** The text of a built page, in the order of its blocks, as headings and paragraphs and nothing else. */
export function textOf(file: string): string {
  // jsdom complains of styles newer than itself; nothing here reads them.
  const virtualConsole = new VirtualConsole();
  const { document, NodeFilter } = new JSDOM(readFileSync(file, "utf8"), { virtualConsole }).window;
  document.querySelectorAll(unread).forEach((element) => element.remove());
  const paragraphs: Paragraph[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const block = walker.currentNode.parentElement?.closest(blocks) ?? null;
    const text = walker.currentNode.textContent ?? "";
    const last = paragraphs.at(-1);
    if (last?.block === block) last.text += text;
    else paragraphs.push({ block, tag: /^H[1-6]$/.test(block?.tagName ?? "") ? block!.tagName : "P", text });
  }
  const plain = document.createElement("main");
  for (const { tag, text } of paragraphs.filter((one) => one.text.trim() !== "")) {
    const element = document.createElement(tag);
    element.textContent = text.replaceAll(/\s+/g, " ").trim();
    plain.append(element);
  }
  return plain.innerHTML;
}

/** A page of some text and nothing else; `rest` is what comes after it. */
export const plainPage = (text: string, rest = ""): string =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>${text}${rest}`;

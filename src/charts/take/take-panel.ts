import { keys } from "../live/address.ts";
import type { Given, Taken } from "./take.ts";

/* What one can do with a chart, beside it on its own page: ordinary links, which follow the view once it is alive. */

const kinds = ["png", "svg", "csv"] as const;

/** What was printed, so that another view is written from it and not from the one before. */
const printed = new WeakMap<Element, string>();

/** A text in a view: the address it holds leads to the view. A chart with more series needs more room. */
function inView(text: string, address: string, tall: string | undefined, search: string): string {
  // In the code to embed the address is the value of an attribute.
  const led = text.startsWith("<") ? search.replaceAll("&", "&amp;") : search;
  const more = tall && new URLSearchParams(search).has(keys.series);
  return text
    .replaceAll(address, address + led)
    .replace(/ height="\d+"/, (height) => (more ? ` height="${tall}"` : height));
}

/**
 * Puts a frame that leads to the view in the place of one that does not: WebKitGTK 2.50 crashes when a frame that
 * still waits to be shown is led elsewhere.
 */
function renew(frame: HTMLIFrameElement, text: string, led: string): void {
  if (frame.getAttribute("src") === led) return;
  const renewed = frame.cloneNode() as HTMLIFrameElement;
  renewed.setAttribute("src", led);
  printed.set(renewed, text);
  frame.replaceWith(renewed);
}

/** Lets the links, citations and codes of a page lead to a view: `search` as in the address, "?c=gbp". */
export function follow(search: string): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-follow], .languages a")) {
    const name = { A: "href", INPUT: "value", IFRAME: "src" }[element.tagName];
    const now = name ? (element.getAttribute(name) ?? "") : element.textContent;
    const text = printed.get(element) ?? now;
    printed.set(element, text);
    const led = inView(text, element.dataset["follow"] ?? text, element.dataset["tall"], search);
    if (element instanceof HTMLIFrameElement) renew(element, text, led);
    else if (name) element.setAttribute(name, led);
    else element.textContent = led;
  }
}

/** Gives a file to the reader, as a link to a file of ours would; one that cannot be had leaves the page as it is. */
function give(href: string, name: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}

/** Selects a text, for its reader to copy by hand. */
function select(source: Element): void {
  if (source instanceof HTMLInputElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

/** Copies the text that stands with a button, or where the clipboard is refused selects it, and says which for a moment. */
async function copy(button: HTMLElement, refused: string): Promise<void> {
  const source = button.closest(".copied, .take-link")?.querySelector("code, input");
  if (!source) return;
  const { label = button.textContent, copied = label } = button.dataset;
  button.dataset["label"] = label;
  try {
    const text = source instanceof HTMLInputElement ? source.value : source.textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
  } catch {
    select(source);
    button.textContent = refused;
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

/** The view as a file; where it cannot be made, the file built for the chart as it opens. */
async function hand(script: string, link: HTMLAnchorElement, type: Taken, given: Given): Promise<void> {
  try {
    const { take } = (await import(/* @vite-ignore */ script)) as typeof import("./take.ts");
    const { blob, name } = await take(type, given);
    const file = URL.createObjectURL(blob);
    give(file, name);
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
  } catch {
    give(link.href, "");
  }
}

/**
 * Brings a panel alive: its links give the view one sees, its buttons copy. A chart as it opens is what the
 * built files hold, so their links are left alone.
 */
export function wirePanel(
  panel: HTMLElement,
  shown: () => Pick<Given, "published" | "view">,
  signal: AbortSignal,
): void {
  const { script = "", face = "", refused = "" } = panel.dataset;
  const act = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-take]");
    const type = kinds.find((kind) => kind === link?.dataset["take"]);
    const address = panel.querySelector("input")?.value ?? "";
    if (link && type && address.includes("?")) {
      event.preventDefault();
      void hand(script, link, type, { ...shown(), address, face });
    }
    const button = event.target.closest<HTMLElement>("[data-copy]");
    if (button) void copy(button, refused);
  };
  panel.addEventListener("click", act, { signal });
  // Its buttons are offered from now on.
  panel.classList.add("wired");
}

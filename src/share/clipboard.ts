/** How long a button says that it has copied, in milliseconds. */
const moment = 2000;

/** Says something on a button for a moment. */
export function sayOn(button: HTMLElement, said: string): void {
  const label = (button.dataset["label"] ??= button.textContent);
  button.textContent = said;
  setTimeout(() => {
    button.textContent = label;
  }, moment);
}

/** Copies a text, and says so on the button for a moment. Rejects when the clipboard is refused. */
export async function copyWith(button: HTMLElement, text: string, copied: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  sayOn(button, copied);
}

/** Copies a text, and says so at the foot of the screen for a moment; or says where it can be had, if it is refused. */
export async function copyQuietly(text: string, copied: string, refused: string): Promise<void> {
  const status = document.body.appendChild(document.createElement("p"));
  status.className = "told";
  status.role = "status";
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
  } catch {
    status.textContent = refused;
  }
  setTimeout(() => status.remove(), moment);
}

export const content = (selector: string, attribute = "content"): string =>
  document.querySelector(selector)?.getAttribute(attribute) ?? "";

/** The address the page gives as its own, never the one its reader came by. */
export const canonical = (): string => content("link[rel=canonical]", "href");

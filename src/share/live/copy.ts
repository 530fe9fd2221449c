/** How long a button says that it has copied, in milliseconds. */
const moment = 2000;

/** Copies a text, and says so on the button for a moment. Rejects when the clipboard is refused. */
export async function copyWith(button: HTMLElement, text: string, copied: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const label = (button.dataset["label"] ??= button.textContent);
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
  }, moment);
}

/** Copies a text, and says so at the foot of the screen for a moment. */
export async function copyQuietly(text: string, copied: string): Promise<void> {
  const status = document.body.appendChild(document.createElement("p"));
  status.className = "told";
  status.role = "status";
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
    setTimeout(() => status.remove(), moment);
  } catch {
    // The link leads to the section all the same, and its address stands in the bar of the browser.
    status.remove();
  }
}

import type { Heard } from "./ear.ts";
import { listen } from "./listen.ts";

/**
 * Opens the place to listen at, takes the focus there and plays; gives back what ends it. `end` is asked for by
 * Escape, which returns the focus to the button. Throws when the chart cannot be played.
 */
export function hear(
  { button, after, spec, locale, title }: Omit<Heard, "signal">,
  end: () => void,
): () => void {
  const root = document.createElement("div");
  const captions = root.appendChild(document.createElement("div"));
  root.className = "ear";
  root.tabIndex = 0;
  after.after(root);
  button.ariaPressed = "true";
  const playing = listen(root, captions, spec(), locale, title);
  root.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    end();
    button.focus();
  });
  root.focus();
  return () => {
    playing.stop();
    root.remove();
  };
}

/*
 * Waits in every page, small enough for Astro to print it there, and fetches what shares and quotes at the first sign
 * that a reader wants either. The panel opens by itself, but where the system has a sheet of its own; the link of a
 * heading leads where it says, and is copied beside.
 */

let loaded: Promise<unknown> | undefined;

/** Puts the script of the template into the page; one that does not come is asked for again the next time. */
const load = (): Promise<unknown> =>
  (loaded ??= new Promise((resolve, reject) => {
    const template = document.querySelector<HTMLTemplateElement>("#share-script");
    const script = template?.content.querySelector("script")?.cloneNode() as HTMLScriptElement;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => {
      loaded = undefined;
      reject(new Error(`could not load ${script.src}`));
    });
    document.body.append(script);
  }));

addEventListener("click", (event) => {
  const sign = (event.target as Element).closest<HTMLElement>(".share,h2>a,[data-does]");
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (sign.matches(".share") && "share" in navigator) event.preventDefault();
  load().then(
    () => sign.dispatchEvent(new Event("share-asked", { bubbles: true })),
    () => {
      if (event.defaultPrevented) document.getElementById("share")?.showPopover();
    },
  );
});

function select(): void {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener("selectionchange", select);
  load().catch(() => undefined);
}
document.addEventListener("selectionchange", select);

/**
 * Waits in every page, printed into it as it stands, so it needs nothing from outside: what shares and quotes
 * is fetched at the first sign that a reader wants it. The panel opens by itself, but where the system has a sheet of
 * its own; the link of a heading leads where it says, and is copied beside.
 */
export function awaitSigns(script: string): void {
  const load = (): Promise<typeof import("../../share/live/share.ts")> => import(/* @vite-ignore */ script);
  addEventListener("click", (event) => {
    const sign = (event.target as Element).closest<HTMLElement>(".share,h2>a,[data-does]");
    if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (sign.matches(".share") && "share" in navigator) event.preventDefault();
    load()
      .then(({ act }) => act(sign))
      .catch(() => {
        if (event.defaultPrevented) document.getElementById("share")?.showPopover();
      });
  });
  const select = (): void => {
    if (getSelection()?.isCollapsed ?? true) return;
    document.removeEventListener("selectionchange", select);
    load().then(
      ({ quote }) => quote(),
      () => undefined,
    );
  };
  document.addEventListener("selectionchange", select);
}

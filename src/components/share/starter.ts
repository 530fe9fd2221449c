/**
 * Waits in every page, printed into it as it stands, so it needs nothing from outside: what shares and quotes
 * is fetched at the first sign that a reader wants it. A link that shares leads to a page that does the same, and
 * without a network, where it would lead out of the page, its address is shown to be copied; the link of a heading
 * leads where it says, and is copied beside.
 */
export function awaitSigns(script: string): void {
  const load = (): Promise<typeof import("../../share/live/share.ts")> => import(/* @vite-ignore */ script);
  addEventListener("click", (event) => {
    const sign = (event.target as Element).closest<HTMLAnchorElement>("a.share,h2>a,[data-does]");
    if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!sign.closest("h2")) event.preventDefault();
    load()
      .then(({ act }) => act(sign))
      .catch(() => {
        if (event.defaultPrevented && !navigator.onLine) prompt(sign.textContent, location.href);
        else if (sign.href) location.assign(sign.href);
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

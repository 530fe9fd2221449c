import type { Page } from "@playwright/test";

/* What a browser, a network or a clock may do to a page. Each is done before the page opens, or while it is read. */

/** Keeps back what matches until it is released: the thirty seconds of a bad connection, without waiting for them. */
export async function holdBack(page: Page, what: RegExp): Promise<{ release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(what, async (route) => held.then(() => route.continue()));
  return { release: () => release() };
}

/** Sends the first half of what matches, as a connection that breaks. */
export const cutOff = (page: Page, what: RegExp): Promise<unknown> =>
  page.route(what, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });

/** Ways in which a clipboard is not to be had: the reader or a frame refuses it, or the page is not safe enough. */
export const clipboards = ["refused", "missing"] as const;

export const closeClipboard = (page: Page, how: (typeof clipboards)[number]): Promise<unknown> =>
  page.addInitScript((missing) => {
    const writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: missing ? undefined : { writeText } });
  }, how === "missing");

/** Every store of the browser throws as soon as it is named, as where a reader blocks all cookies. */
export const closeStores = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, store, {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
  });

/** What a reader has selected: in the page, or in the field that has the focus. */
export const selectedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : String(getSelection());
  });

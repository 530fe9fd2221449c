import { expect, type FrameLocator, type Page, type Route } from "@playwright/test";

/** Where somebody else’s page stands: nothing is there, we answer for it. */
const host = "https://host.test/";

export interface Told {
  readonly origin: string;
  readonly data: unknown;
}

/** Opens a page of somebody else’s that holds a code to embed, as copied; ours is served where its address says. */
export async function hosted(
  page: Page,
  code: string,
  width: number,
  baseURL: string,
): Promise<FrameLocator> {
  const { origin } = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? "");
  const ours = async (route: Route): Promise<void> => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: baseURL + pathname + search }) });
  };
  const noting = `addEventListener("message", ({ origin, data }) => (globalThis.told ??= []).push({ origin, data }))`;
  await page.route(`${origin}/**`, ours);
  await page.route(host, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta charset="utf-8"><body style="margin:0"><script>${noting}</script><div style="width:${width}px">${code}</div>`,
    }),
  );
  await page.goto(host);
  await expect(page.locator("iframe")).toHaveCount(1);
  return page.frameLocator("iframe");
}

/** What the host has been told by what it embeds. */
export const toldOn = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (globalThis as unknown as { told?: Told[] }).told ?? []);

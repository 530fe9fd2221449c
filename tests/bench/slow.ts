import type { Browser, CDPSession, Page } from "@playwright/test";

/** A slow phone: Lighthouse’s “slow 4G” (1.6 Mbit/s, 150 ms, as the browser’s own throttle counts them), a quarter of the CPU. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.6 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Opens a page of a fresh visitor on a slow phone, runs something on it, and closes it. */
export async function onSlowPhone<Result>(
  browser: Browser,
  act: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  try {
    return await act(page, session);
  } finally {
    await context.close();
  }
}

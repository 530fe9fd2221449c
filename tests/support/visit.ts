import { brotliCompressSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";

/** What a server that compresses would send; fonts and bitmaps are compressed already. */
export const sent = (type: string, body: Buffer): number =>
  /text|javascript|json|svg|xml/.test(type) ? brotliCompressSync(body).length : body.length;

export interface Asked {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

async function weigh(request: Request): Promise<Asked> {
  const response = await request.response();
  const type = response?.headers()["content-type"] ?? "";
  return { url: request.url(), type, bytes: sent(type, (await response?.body()) ?? Buffer.alloc(0)) };
}

/** Collects, from before the page opens, all that it asks for and all that it complains of. */
export async function watch(page: Page) {
  const finished: Request[] = [];
  const complaints: string[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(observe);
  return { asked: () => Promise.all(finished.map(weigh)), complaints };
}

interface Observed {
  shifts: string[];
  violations: string[];
}

/** Runs in the page before anything else: notes each layout shift, with what moved, and each breach of the policy. */
function observe(): void {
  const observed: Observed = { shifts: [], violations: [] };
  Object.assign(globalThis, { observed });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    observed.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent,
      );
      observed.shifts.push(`${value}: ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What `observe` has noted so far. */
export const observedOn = (page: Page): Promise<Observed> =>
  page.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);

/** Until the page has nothing left to do: a Chromium that has nothing to paint may forget to say so, hence the limit. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((rest) => {
        requestIdleCallback(() => rest(), { timeout: 2000 });
      }),
  );

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
  /** Layout shifts, each with what moved, but for those of the next line. */
  shifts: string[];
  /** The sum of the layout shifts until a font of the site was there, and in the frame that first showed it. */
  shiftedByFonts: number;
  violations: string[];
}

/** The most that layout may shift in a first visit while fonts arrive (Core Web Vitals call 0.1 good). */
export const shiftOfFonts = 0.05;

/** Runs in the page before anything else: notes each layout shift, with what moved, and each breach of the policy. */
function observe(): void {
  const observed: Observed = { shifts: [], shiftedByFonts: 0, violations: [] };
  Object.assign(globalThis, { observed });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    observed.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Shift[]) {
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent,
      );
      observed.shifts.push(`${value}: ${moved.join(", ")}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const settle = () => {
    note(observer.takeRecords());
    for (const shift of observed.shifts) observed.shiftedByFonts += Number.parseFloat(shift);
    observed.shifts = [];
  };
  document.fonts.addEventListener("loadingdone", () => {
    requestAnimationFrame(() => requestAnimationFrame(settle));
  });
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

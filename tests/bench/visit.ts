import type { Browser, Page } from "@playwright/test";
import { counting, type Sent } from "./sent.ts";
import { onSlowPhone } from "./slow.ts";

/** What a page counts of itself from its first moment. */
interface Counted {
  /** Milliseconds from asking for the page to its first paint, and to the last that was larger than those before. */
  readonly first: number;
  readonly largest: number;
  /** Of every long task after the first paint, the part beyond 50 ms, in milliseconds: Lighthouse’s total blocking time. */
  readonly blocked: number;
  /** Layout shift, summed. */
  readonly shift: number;
}

/** One visit: what was seen and sent until all was quiet, and after reading to the end. */
export interface Visit extends Counted {
  readonly sent: Sent;
  readonly end: { readonly blocked: number; readonly shift: number; readonly sent: Sent };
}

/** Runs in the page before anything else does. */
function count(): void {
  const tasks: PerformanceEntry[] = [];
  const counted = {
    first: 0,
    largest: 0,
    shift: 0,
    // A task that ends before the first paint keeps nobody from anything.
    get blocked(): number {
      const after = tasks.map(
        ({ startTime, duration }) => startTime + duration - Math.max(startTime, this.first),
      );
      return after.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0);
    },
  };
  const each = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  each("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") counted.first = startTime;
  });
  each("largest-contentful-paint", ({ startTime }) => (counted.largest = startTime));
  each("longtask", (task) => tasks.push(task));
  each("layout-shift", (entry) => (counted.shift += (entry as PerformanceEntry & { value: number }).value));
  Object.assign(window, { counted });
}

const countedOn = (page: Page): Promise<Counted> =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted);

/** A reader who reads on to the end, a good half of a screen at a time. */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, innerHeight * 0.6);
      await new Promise((read) => setTimeout(read, 150));
    }
  });
}

/** A fresh visitor on a slow phone opens a page, waits until all is quiet, and reads to its end. */
export const visit = (browser: Browser, address: string): Promise<Visit> =>
  onSlowPhone(browser, async (page, session) => {
    const { sent, quiet } = await counting(session);
    await page.addInitScript(count);
    await page.goto(address);
    await quiet();
    const opened = { ...(await countedOn(page)), sent: sent() };
    await readOn(page);
    await quiet();
    const { blocked, shift } = await countedOn(page);
    return { ...opened, end: { blocked, shift, sent: sent() } };
  });

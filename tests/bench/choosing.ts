import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Figure, median } from "./figures.ts";
import { onSlowPhone } from "./slow.ts";

/** One frame: an answer within it feels immediate. */
const frame = 16;

/** What a reader taps, one after the other. */
const taps = [
  "input[name=job][value=data-scientist]",
  "input[name=level][value=se]",
  "input[name=job][value=ai-engineer]",
  "input[name=level][value=mi]",
] as const;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page’s own thread while something is done, in milliseconds. */
async function longestTask(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  const categories = "disabled-by-default-devtools.timeline,__metadata";
  await session.send("Tracing.start", { categories, transferMode: "ReportEvents" });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  const main = events.find(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const tasks = events.filter(
    ({ name, tid, pid }) => name === "RunTask" && tid === main?.tid && pid === main.pid,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** Taps each choice, and waits until words and charts have answered. */
async function choose(page: Page, session: CDPSession): Promise<number[]> {
  const longest: number[] = [];
  for (const tap of taps) {
    const task = await longestTask(session, async () => {
      await page.locator(tap).evaluate((input) => (input as HTMLInputElement).click());
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 3000 })));
    });
    longest.push(task);
  }
  return longest;
}

/** Choosing a view of the explorer on a slow phone, its data there: the longest task of each choice, the middle of them. */
export async function choosing(browser: Browser, origin: string): Promise<Figure[]> {
  const longest = await onSlowPhone(browser, async (page) => {
    await page.goto(`${origin}/en/explore/`);
    const charts = page.locator(".explorer salary-chart");
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      await page.waitForTimeout(1500);
    }
    return choose(page, await page.context().newCDPSession(page));
  });
  const what = "choosing a view: its longest task";
  return [{ what, value: median(longest), unit: "ms", promise: frame }];
}

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
  readonly ts: number;
  readonly tid: number;
  readonly pid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest tasks of the page’s own thread, in milliseconds: of our scripts, and of the browser drawing a frame. */
interface Longest {
  readonly work: number;
  readonly drawing: number;
}

/** A task in which the browser lays out and paints what scripts have changed says so. */
function longestOf(events: readonly TraceEvent[]): Longest {
  const main = events.find(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const own = events.filter(({ tid, pid }) => tid === main?.tid && pid === main.pid);
  const paints = own.filter(({ name }) => name === "PrePaint").map(({ ts }) => ts);
  const longest = { work: 0, drawing: 0 };
  for (const { ts, dur = 0 } of own.filter(({ name }) => name === "RunTask")) {
    const kind = paints.some((at) => at >= ts && at <= ts + dur) ? "drawing" : "work";
    longest[kind] = Math.max(longest[kind], dur / 1000);
  }
  return longest;
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  const categories = "disabled-by-default-devtools.timeline,devtools.timeline,__metadata";
  await session.send("Tracing.start", { categories, transferMode: "ReportEvents" });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
}

/** Taps a choice by a timer of the page, so that no work of the bench is counted, and waits until all have answered. */
const choose = (page: Page, tap: string): Promise<void> =>
  page.evaluate(async (selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`found no ${selector}; expected a choice of the explorer`);
    await new Promise<void>((tapped) => {
      setTimeout(() => {
        input.click();
        tapped();
      }, 100);
    });
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 3000 }));
  }, tap);

/** Choosing a view of the explorer on a slow phone, its data there: the longest tasks of each choice, the middle of them. */
export async function choosing(browser: Browser, origin: string): Promise<Figure[]> {
  const longest = await onSlowPhone(browser, async (page) => {
    await page.goto(`${origin}/en/explore/`);
    const charts = page.locator(".explorer salary-chart");
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.and(page.locator(".alive")).waitFor();
    }
    const session = await page.context().newCDPSession(page);
    const all: Longest[] = [];
    for (const tap of taps) all.push(longestOf(await traced(session, () => choose(page, tap))));
    return all;
  });
  return [
    {
      id: "choosing-task",
      what: "choosing a view: the longest task of our scripts",
      value: median(longest.map(({ work }) => work)),
      unit: "ms",
      promise: frame,
    },
    {
      id: "choosing-drawing",
      what: "choosing a view: the longest the browser takes to lay out and paint it",
      value: median(longest.map(({ drawing }) => drawing)),
      unit: "ms",
    },
  ];
}

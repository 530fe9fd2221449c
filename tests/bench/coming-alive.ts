import type { Browser, Page } from "@playwright/test";
import { beside } from "./bare-page.ts";
import { type Figure, median } from "./figures.ts";
import { onSlowPhone } from "./slow.ts";

const runs = Number(process.env["BENCH_RUNS"] ?? 5);
/** The article whose chart is waited for. */
export const article = "/en/pay/";

/** A chart on a page: what comes into view, and what exists once it is alive. */
interface Subject {
  readonly path: string;
  readonly it: string;
  readonly alive: string;
}
const chart = "#chart-headline-vs-records salary-chart";
const ours: Subject = { path: article, it: `${chart} .plot`, alive: `${chart}.alive` };
const bare: Subject = { path: beside("bare", article), it: "canvas", alive: "body.alive" };

interface Seen {
  /** Milliseconds from coming into view to being alive; 0 when it was alive before. */
  readonly wait: number;
  /** Of every long task, the part beyond 50 ms. */
  readonly blocked: number;
}

/** Begins to watch, in the page: the promise is kept there, to be asked for later. */
const watch = (page: Page, subject: Subject): Promise<void> =>
  page.evaluate(({ it, alive }) => {
    const element = document.querySelector(it);
    if (!element) throw new Error(`found no ${it}; expected a chart on the page`);
    let blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
    }).observe({ type: "longtask" });
    const viewed = new Promise<number>((resolve) => {
      new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) resolve(performance.now());
      }).observe(element);
    });
    const lived = new Promise<number>((resolve) => {
      const look = () =>
        document.querySelector(alive) ? resolve(performance.now()) : requestAnimationFrame(look);
      look();
    });
    const seen = Promise.all([viewed, lived]).then(([view, live]) => ({
      wait: Math.max(0, live - view),
      blocked,
    }));
    Object.assign(window, { seen });
  }, subject);

const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => (window as unknown as { seen: Promise<Seen> }).seen);

/** A reader who reads on: a flick of the finger every half second until the chart is in view. */
async function readOn(page: Page, origin: string): Promise<Seen> {
  await page.goto(origin + ours.path);
  await watch(page, ours);
  await page.evaluate(async (it) => {
    const top = () => document.querySelector(it)?.getBoundingClientRect().top ?? 0;
    while (top() > innerHeight - 40) {
      scrollBy(0, 300);
      await new Promise((flick) => setTimeout(flick, 500));
    }
  }, ours.it);
  return seenOn(page);
}

/** A reader who follows a link down the page, where nothing has happened yet. */
async function jump(page: Page, origin: string, subject: Subject): Promise<Seen> {
  await page.goto(origin + subject.path);
  await watch(page, subject);
  await page.evaluate((it) => document.querySelector(it)?.scrollIntoView(), subject.it);
  return seenOn(page);
}

/** Charts coming alive on a slow phone: reading on, a sudden jump, and the jump on a bare page beside it. */
export async function comingAlive(browser: Browser, origin: string): Promise<Figure[]> {
  const seen = { reading: [] as Seen[], jump: [] as Seen[], bare: [] as Seen[] };
  for (let run = 1; run <= runs; run += 1) {
    seen.reading.push(await onSlowPhone(browser, (page) => readOn(page, origin)));
    seen.jump.push(await onSlowPhone(browser, (page) => jump(page, origin, ours)));
    seen.bare.push(await onSlowPhone(browser, (page) => jump(page, origin, bare)));
    console.log(`  charts coming alive: run ${run} of ${runs}`);
  }
  const wait = (all: readonly Seen[]) => median(all.map((one) => one.wait));
  const blocked = (all: readonly Seen[]) => median(all.map((one) => one.blocked));
  const ms = (id: string, what: string, value: number, promise?: number): Figure => ({
    id: `alive-${id}`,
    what,
    value,
    unit: "ms",
    promise,
  });
  const ratio = wait(seen.jump) / wait(seen.bare);
  return [
    ms("reading", "reading on: chart answers after coming into view", wait(seen.reading), 150),
    ms("reading-blocking", "reading on: blocking time", blocked(seen.reading), 0),
    ms("jump", "sudden jump: chart answers", wait(seen.jump)),
    ms("jump-bare", "sudden jump: bare chart answers", wait(seen.bare)),
    { id: "alive-jump-ratio", what: "sudden jump: ours over bare", value: ratio, unit: "×", promise: 1.25 },
    ms("jump-blocking", "sudden jump: blocking time", blocked(seen.jump), 0),
    ms("jump-blocking-bare", "sudden jump: blocking time of the bare chart", blocked(seen.bare)),
  ];
}

import { expect, type Page, test } from "@playwright/test";
import { seed, someChartPages } from "../support/sample.ts";
import fc from "fast-check";
import { quietly, wake } from "../support/chart-site.ts";
import { hostileSearch } from "../support/hostile.ts";

const [many, few] = [300, 5];

/** All that a hostile address could change on a page, in words that can be compared. */
function stateOf(): string {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(".choices input")];
  const moved = inputs.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  const chart = document.querySelector("salary-chart");
  return JSON.stringify({
    title: document.title,
    elements: document.querySelectorAll("*").length,
    moved: moved.map(({ name, value }) => `${name}=${value}`),
    table: chart?.querySelector("table")?.textContent,
    says: chart?.querySelector(".plot")?.getAttribute("aria-label"),
    class: chart?.className,
  });
}

/** Puts addresses into a page that is open already, as going back to them would: those that change what it shows. */
function changing(searches: readonly string[]): string[] {
  const { stateOf: look } = globalThis as unknown as { stateOf: () => string };
  const before = look();
  return searches.filter((search) => {
    const wanted = new URL(location.pathname + search, location.origin);
    history.replaceState(null, "", wanted);
    dispatchEvent(new PopStateEvent("popstate"));
    return location.href !== wanted.href || look() !== before;
  });
}

const knownOn = (page: Page) =>
  page
    .locator(".choices input")
    .evaluateAll((all) => (all as HTMLInputElement[]).map(({ name, value }) => ({ name, value })));

for (const { id, path } of someChartPages) {
  test(`${path}: ${many} hostile addresses leave its form, its words and its elements alone; opened at ${few} of them, it comes alive as at its own`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    await page.addInitScript({ content: `globalThis.stateOf = ${String(stateOf)}` });
    await page.goto(path);
    await wake(page, id);
    const searches = fc.sample(hostileSearch(await knownOn(page)), { numRuns: many, seed });
    const before = await page.evaluate(stateOf);
    expect(await page.evaluate(changing, searches), `SAMPLE_SEED=${seed}`).toEqual([]);
    for (const search of searches.slice(0, few)) {
      await page.goto(path + search);
      await wake(page, id);
      expect(await page.evaluate(stateOf), `${search}, SAMPLE_SEED=${seed}`).toBe(before);
    }
    expect(wrong, `SAMPLE_SEED=${seed}`).toEqual([]);
  });
}

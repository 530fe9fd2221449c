import { expect, test } from "@playwright/test";
import { someChartPages } from "../support/sample.ts";
import { keys } from "../../src/charts/view.ts";
import { hasMoney, offersOf } from "../../src/charts/kinds/index.ts";
import { chartOn, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { observedOn, watch } from "../support/visit.ts";

// Motion included: as most readers come.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** What a reader may choose that changes words and numbers alone: each value, the first one last. */
function choicesOf(given: ReturnType<typeof facts>): { key: string; value: string }[] {
  const { currencies, periods, today } = offersOf(given);
  return [
    ...currencies.map((code) => ({ key: keys.currency, value: code })),
    ...periods.map((value) => ({ key: keys.period, value })),
    ...(today ? ["today", "day"] : []).map((value) => ({ key: keys.money, value })),
  ];
}

/** An address in which everything is other than the chart opens. */
function elsewhere(given: ReturnType<typeof facts>): string {
  const opening = hasMoney(given) ? given : undefined;
  const wanted = choicesOf(given).filter(
    ({ value }) => ![opening?.currency, opening?.per, "day"].includes(value),
  );
  return new URLSearchParams(wanted.map(({ key, value }) => [key, value])).toString();
}

for (const width of [375, 1280]) {
  for (const { id, locale, path } of someChartPages) {
    test(`${path} at ${width} px: nothing shifts from load to alive, nor when the reader chooses`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const { complaints } = await watch(page);
      await page.goto(path);
      const chart = await wake(page, id);
      expect((await observedOn(page)).shifts).toEqual([]);
      // On a phone most choices are folded away: what unfolds moves what is under it, once, and no choice does.
      const fold = chart.figure.locator("details.more > summary");
      const unfolds = await fold.isVisible();
      if (unfolds) await fold.click();
      await expect.poll(async () => (await observedOn(page)).shifts.length).toBe(unfolds ? 1 : 0);
      const unfolded = (await observedOn(page)).shifts;
      for (const { key, value } of choicesOf(facts(id, locale))) await chart.choice(key, value).check();
      const { shifts, violations } = await observedOn(page);
      expect(shifts).toEqual(unfolded);
      expect([...violations, ...complaints]).toEqual([]);
    });
  }
}

for (const { id, locale, path } of someChartPages) {
  const view = elsewhere(facts(id, locale));
  for (const show of ["chart", "table"]) {
    test(`${path} opened at another view, as a ${show}: nothing shifts`, async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      await watch(page);
      await page.goto(`${path}?${view}${show === "table" ? `&${keys.show}=table` : ""}`);
      await page.mouse.wheel(0, 50);
      if (show === "chart") await wake(page, id);
      else await expect(chartOn(page, id).table).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect((await observedOn(page)).shifts).toEqual([]);
    });
  }
}

import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { viewLabel } from "../../src/explorer/summary.ts";
import { explorerStrings } from "../../src/i18n/explorer-strings.ts";
import { clipboards, closeClipboard, holdBack } from "../support/adversity.ts";
import { quietly } from "../support/chart-site.ts";
import { dataset, explorerOn, explorePath, readExplorer } from "../support/explorer.ts";

for (const [place, locale] of locales.entries()) {
  test(`a reader who follows a link to a view is shown the opening one while the dataset is late, then theirs (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    const { release } = await holdBack(page, /\/explore\.json$/);
    await page.clock.install();
    const asked = page.waitForRequest("**/explore.json");
    await page.goto(`${explorePath(locale)}?job=ai-engineer&in=gb`);
    const explorer = explorerOn(page);
    await asked;
    await expect(explorer.said.first()).toBeHidden();
    await page.clock.fastForward(30_000);
    await expect(explorer.said.first()).toBeVisible();
    await expect(explorer.lost).toBeVisible();
    release();
    await expect(explorer.place).toHaveText(
      viewLabel(dataset, { jobs: ["ai-engineer"], country: "GB" }, locale),
    );
    await expect(explorer.lost).toBeHidden();
    await expect(explorer.job("ai-engineer")).toBeVisible();
    await expect(page).toHaveURL(/\?job=ai-engineer&in=gb$/);
    expect(wrong).toEqual([]);
  });

  test(`a reader whose clipboard is closed is told where the link to their offer is (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    await closeClipboard(page, clipboards[place] ?? "refused");
    const { explorer } = await readExplorer(page, locale, "?job=ai-engineer&in=gb");
    await explorer.amount.fill("62k");
    await explorer.compare.click();
    await explorer.copy.click();
    await expect(explorer.copy).toHaveText(explorerStrings(locale)["offer.in-bar"]);
    expect(new URL(page.url()).hash).toBe("#offer=62000gbp");
    expect(wrong).toEqual([]);
  });
}

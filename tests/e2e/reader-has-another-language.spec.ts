import { expect, test } from "@playwright/test";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { localeFacts, locales, otherLocale } from "../../src/domain/locale.ts";
import { distributionData } from "../../src/explorer/chart-data.ts";
import { summarizeRows } from "../../src/explorer/summary.ts";
import { t } from "../../src/i18n/strings.ts";
import { facts } from "../support/charts.ts";
import { chartPath, quietly, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { dataset, readExplorer } from "../support/explorer.ts";
import { openPanel } from "../support/panel.ts";

// A page keeps the language its address says, whatever that of the browser: a link shows all who follow it the same.

const id = "pay-by-job";

for (const locale of locales) {
  const own = otherLocale(locale);

  test.describe(`with a browser in ${localeFacts[own].name}`, () => {
    test.use({ locale: localeFacts[own].tag, timezoneId: own === "fr" ? "Pacific/Noumea" : "America/Adak" });

    test(`a reader of a page in ${localeFacts[locale].name} stays on it, and finds their language one plain link away`, async ({
      page,
    }) => {
      const { path } = contentPageOf("pay", locale);
      const answer = await page.goto(path);
      expect(answer?.request().redirectedFrom()).toBeNull();
      await page.mouse.wheel(0, 300);
      await expect(page).toHaveURL(path);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      const { panel } = await openPanel(page, locale);
      await expect(panel).toContainText(t(locale)["share.this"]);
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: localeFacts[own].name }).click();
      await expect(page).toHaveURL(contentPageOf("pay", own).path);
    });

    test(`numbers that a script writes are those of the page: a chart in another view, the explorer (${locale})`, async ({
      page,
    }) => {
      const wrong = await quietly(page);
      await page.goto(`${chartPath(id, locale)}?c=gbp&per=month`);
      const { table } = await wake(page, id);
      const { rows } = tableFor(specify(facts(id, locale), { currency: "GBP", per: "month" }), locale);
      await expect.poll(() => table.locator("tbody :is(th, td)").allTextContents()).toEqual(rows.flat());
      const { explorer } = await readExplorer(page, locale, "?job=data-scientist&in=fr");
      const [said] = summarizeRows(
        distributionData(dataset, { jobs: ["data-scientist"], country: "FR" }, locale),
      );
      await expect(explorer.said.first()).toContainText(said?.numeral ?? "");
      expect(wrong).toEqual([]);
    });

    test(`at the root, a reader is asked, in both languages, and not led (browser: ${own})`, async ({
      page,
    }) => {
      await page.goto("/");
      await page.mouse.wheel(0, 300);
      await expect(page).toHaveURL("/");
      for (const one of locales)
        await expect(page.getByRole("link", { name: t(one)["root.read"] })).toBeVisible();
    });
  });
}

import { expect, type Page, test } from "@playwright/test";
import { inOneLanguage, someChartPages } from "../support/sample.ts";
import { claimsIn } from "../../src/charts/evidence.ts";
import { keys } from "../../src/charts/view.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";

import { claimOf, fill } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";
import { papersOf } from "../../src/passport/papers.ts";
import { chartOn, chartPath, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { openPage } from "../support/site.ts";

/** What a printer gets: how many bitmaps stand among its vectors. */
async function bitmapsOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(20_000);
  return pdf.toString("latin1").match(/\/Subtype ?\/Image/g)?.length ?? 0;
}

/** Nothing that only a screen can do, and every chart as the one drawing that fits the paper. */
async function expectPaper(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("nav >> visible=true")).toHaveCount(0);
  await expect(page.locator("button:visible, input:visible")).toHaveCount(0);
  await expect(page.locator("canvas >> visible=true")).toHaveCount(0);
  for (const figure of await page.locator("main figure.chart").all())
    await expect(figure.locator("svg >> visible=true")).toHaveCount(1);
}

for (const locale of inOneLanguage(0)) {
  for (const key of ["dream-job", "pay"]) {
    test(`a reader prints ${key}: text, notes, sources, and every passport as a footnote (${locale})`, async ({
      page,
    }) => {
      await openPage(page, key, locale);
      const numbers = page.locator("main .prose .n");
      const cited = new Set(
        await numbers.evaluateAll((all) =>
          all.map((one) => one.querySelector("button")?.getAttribute("popovertarget")),
        ),
      );
      await numbers.locator("visible=true").first().click();
      await expect(page.locator(".pp:popover-open")).toBeVisible();
      await page.emulateMedia({ media: "print" });

      await expectPaper(page);
      expect(cited.size).toBeGreaterThan(4);
      for (const id of cited) await expect(page.locator(`#${id}`), id ?? "").toBeVisible();
      const notes = page.locator("main aside.note");
      expect(await notes.count()).toBeGreaterThanOrEqual(3);
      for (const note of await notes.all()) await expect(note).toBeVisible();
      const sources = page.locator("main .sources li");
      expect(await sources.count()).toBeGreaterThanOrEqual(3);
      for (const source of await sources.all()) await expect(source).toBeVisible();
      await bitmapsOnPaper(page);
    });
  }

  test(`a reader prints the view they chose, in vectors (${locale})`, async ({ page }) => {
    await page.goto(`${chartPath("story-figures", locale)}?${keys.currency}=usd`);
    const { picture } = await wake(page, "story-figures");
    await page.emulateMedia({ media: "print" });
    await expectPaper(page);
    const printed = async () => {
      // As a browser says before it prints; an emulated paper does not.
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return picture.textContent();
    };
    await expect.poll(printed).toContain(locale === "en" ? "$326,100" : "326\u202f100\u202f$");
    expect(await bitmapsOnPaper(page)).toBe(0);
  });
}

for (const { id, locale, path } of someChartPages) {
  test(`${path} on paper: the chart, what it shows and hides, and the papers of its figures`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expectPaper(page);
    await expect(chartOn(page, id).figure.locator(".chart-foot")).toBeVisible();
    const { shows, hides } = definitionOf(ledger(), id);
    for (const text of [shows, hides])
      await expect(page.getByText(fill(ledger(), locale, text[locale]))).toBeVisible();
    for (const claim of claimsIn(facts(id, locale))) {
      const footnote = page.locator(`#pp-${claim}`);
      await expect(footnote, claim).toBeVisible();
      const { fields } = papersOf(ledger(), locale, claimOf(ledger(), claim));
      for (const { value } of fields.slice(0, 2)) await expect(footnote).toContainText(value);
    }
  });
}

import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { openPage } from "../support/site.ts";

for (const locale of locales) {
  for (const key of ["dream-job", "pay"]) {
    test(`a reader prints ${key}: text, notes and sources, without what only a screen can do (${locale})`, async ({
      page,
    }) => {
      await openPage(page, key, locale);
      await page.locator("main .text button.n >> visible=true").first().click();
      await expect(page.locator(".pp:popover-open")).toBeVisible();
      await page.emulateMedia({ media: "print" });

      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".pp >> visible=true")).toHaveCount(0);
      await expect(page.locator("nav >> visible=true")).toHaveCount(0);
      await expect(page.locator("button:not(.n) >> visible=true, input >> visible=true")).toHaveCount(0);

      const notes = page.locator("main aside.note");
      expect(await notes.count()).toBeGreaterThanOrEqual(3);
      for (const note of await notes.all()) await expect(note).toBeVisible();
      const sources = page.locator("main .sources li");
      expect(await sources.count()).toBeGreaterThanOrEqual(3);
      for (const source of await sources.all()) await expect(source).toBeVisible();
      for (const figure of await page.locator("main figure.chart").all())
        await expect(figure.locator("svg >> visible=true")).toHaveCount(1);
      expect((await page.pdf({ format: "A4", preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    });
  }
}

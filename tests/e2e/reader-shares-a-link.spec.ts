import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { contentPageOf } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

for (const locale of inOneLanguage(0)) {
  test(`a reader shares an article, and its link shows a title, a sentence and a picture (${locale})`, async ({
    page,
    request,
  }) => {
    const strings = await openPage(page, "pay", locale);
    const { path } = contentPageOf("pay", locale);
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
    expect(await page.title()).toBe(`${await meta("og:title")} · ${strings["site.name"]}`);
    expect(await meta("og:site_name")).toBe(strings["site.name"]);
    expect((await meta("og:description"))?.length).toBeGreaterThan(60);
    expect(new URL((await meta("og:url")) ?? "").pathname).toBe(path);
    expect(await meta("og:image:alt")).toContain(locale === "fr" ? "150\u202f000\u202f$" : "$150,000");
    expect(await meta("twitter:card")).toBe("summary_large_image");
    expect([await meta("twitter:label1"), await meta("twitter:label2")]).toEqual([
      strings["card.reading"],
      strings["card.checked"],
    ]);

    const picture = await request.get(new URL((await meta("og:image")) ?? "").pathname);
    expect(picture.status()).toBe(200);
    expect(picture.headers()["content-type"]).toBe("image/png");
    const bytes = await picture.body();
    expect(bytes.length).toBeLessThan(300_000);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    // Width and height stand in the header of a PNG, after its signature and the name of its first chunk.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

test("each language has a picture of its own", async ({ page }) => {
  const pictures = new Set<string | null>();
  for (const locale of locales) {
    await openPage(page, "home", locale);
    pictures.add(await page.locator('meta[property="og:image"]').getAttribute("content"));
  }
  expect(pictures.size).toBe(locales.length);
});

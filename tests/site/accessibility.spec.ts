import { expect, type Page, test } from "@playwright/test";

import {
  axeFindings,
  colourRules,
  everyPath,
  firstPassport,
  namelessGroups,
  openPage,
  readToTheEnd,
} from "../support/site.ts";
import { drawnBy, inOneLanguage, isLookedInto, pathsInTurn, seed } from "../support/sample.ts";

// The register of every number is long, and axe looks at each of its words.
test.describe.configure({ timeout: 180_000 });

const sizes = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
] as const;

/** Every rule on the light page; on the dark one, which differs by its colours only, those about colours. */
async function expectNoFault(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await axeFindings(page), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await axeFindings(page, colourRules), `${what}, dark`).toEqual([]);
}

// Each page is looked at in one language, narrow and light or wide and dark: in four runs in every way.
const paths = [...everyPath, "/no-such-page/"];
const [narrow, wide] = sizes;
const looks = [
  { ...narrow, colorScheme: "light" },
  { ...wide, colorScheme: "dark" },
] as const;
for (const [place, path] of pathsInTurn(paths).filter(isLookedInto).entries()) {
  const { colorScheme, ...size } = looks[(place + (seed >> 1)) % 2 === 0 ? 0 : 1];
  test(`${path} has no accessibility fault, ${colorScheme}, at ${size.width} px${drawnBy(path)}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await readToTheEnd(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await namelessGroups(page), "what is hidden from the eye is still heard").toEqual([]);
  });
}

for (const locale of inOneLanguage(0)) {
  for (const size of sizes) {
    test(`an open passport and the open menu have no accessibility fault (${locale}, ${size.width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const strings = await openPage(page, "dream-job", locale);
      const { number, passport } = firstPassport(page);
      await number.click();
      await expect(passport).toBeVisible();
      await expectNoFault(page, "passport");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: strings["nav.articles"] }).click();
      await expect(page.locator("#articles")).toBeVisible();
      await expectNoFault(page, "menu");
    });
  }
}

import { devices, expect, type Page, test } from "@playwright/test";
import fc from "fast-check";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { type Choice, opening } from "../../src/explorer/choice.ts";
import { distributionData } from "../../src/explorer/chart-data.ts";
import { type OfferComparison, compareOffer } from "../../src/explorer/compare-offer.ts";
import { caveats, viewLabel, type RowSummary, summarizeRows } from "../../src/explorer/summary.ts";
import type { View } from "../../src/charts/view.ts";
import { t } from "../../src/i18n/strings.ts";
import { quietly } from "../support/chart-site.ts";
import { dataset, type ExplorerOn, explorerOn, explorePath, readExplorer } from "../support/explorer.ts";
import { hostileSearch } from "../support/hostile.ts";
import { atRest, watch } from "../support/visit.ts";
import { inOneLanguage } from "../support/sample.ts";

const { defaultBrowserType: _, ...phone } = devices["iPhone 13"];

/** The words of a card, in the order in which they stand. */
const wordsIn = ({ name, numeral, text, records, ...more }: RowSummary | OfferComparison): string =>
  [name, "rank" in more ? more.rank : "", numeral, text, records].join("").replace(/\s/g, "");

async function expectSaid(explorer: ExplorerOn, choice: Choice, locale: Locale, view: View = {}) {
  await expect(explorer.place).toHaveText(viewLabel(dataset, choice, locale));
  await expect(explorer.caution).toHaveText(`${caveats(dataset, choice, locale)} ${t(locale)["data.title"]}`);
  const said = summarizeRows(distributionData(dataset, choice, locale), view);
  await expect(explorer.said).toHaveCount(said.length);
  for (const [row, one] of said.entries())
    await expect
      .poll(async () => (await explorer.said.nth(row).textContent())?.replace(/\s/g, ""))
      .toContain(wordsIn(one));
}

async function expectPlaced(explorer: ExplorerOn, choice: Choice, locale: Locale, amount: number) {
  const placed = compareOffer(dataset, choice, { amount, currency: "GBP", per: "year" }, locale);
  await expect(explorer.placed).toHaveCount(placed.length);
  for (const [row, one] of placed.entries())
    await expect
      .poll(async () => (await explorer.placed.nth(row).textContent())?.replace(/\s/g, ""))
      .toBe(wordsIn(one));
}

const engineer: Choice = { jobs: ["ai-engineer"], country: "GB" };

test.describe("on a phone", () => {
  test.use(phone);

  for (const locale of locales) {
    test(`“I am offered £62,000 as an AI engineer in London, is that good?” (${locale})`, async ({
      page,
    }) => {
      const { asked, complaints } = await watch(page);
      const wrong = await quietly(page);
      await page.goto(explorePath(locale));
      const explorer = explorerOn(page);
      await explorer.job("prompt-engineer").tap();
      await explorer.country.selectOption("gb");
      await expectSaid(explorer, engineer, locale);
      await expect(explorer.said).toContainText(/28/);
      await explorer.amount.tap();
      await page.keyboard.type(locale === "fr" ? "62 000" : "62,000");
      await expect(explorer.sign).toHaveValue("GBP");
      await explorer.compare.tap();
      await expectPlaced(explorer, engineer, locale, 62_000);
      await expect(explorer.placed).toContainText(/12–61/);
      await expect(explorer.spread.locator(".plot")).toHaveAttribute("aria-label", /28.*62[,\u202f]000/s);
      await expect(explorer.status).toContainText(/12–61/);
      // Nothing was sent, and nothing stored: the offer is nowhere but in the page.
      const { search, hash } = new URL(page.url());
      expect(search + hash).toBe("?job=ai-engineer&in=gb");
      const all = await asked();
      expect(all.map(({ url }) => url).filter((url) => /62000|offer/.test(url))).toEqual([]);
      expect(all.filter(({ url }) => url.endsWith("/explore.json"))).toHaveLength(1);
      const stored = await page.evaluate(
        () => localStorage.length + sessionStorage.length + document.cookie.length,
      );
      expect(stored).toBe(0);
      expect([...complaints, ...wrong]).toEqual([]);
    });
  }
});

for (const locale of inOneLanguage(1)) {
  test(`by the keyboard alone (${locale})`, async ({ page }) => {
    const { explorer } = await readExplorer(page, locale);
    await explorer.job("prompt-engineer").focus();
    await page.keyboard.press("Space");
    await expectSaid(explorer, { jobs: ["ai-engineer"], country: "US" }, locale);
    await explorer.country.focus();
    await page.keyboard.type(locale === "fr" ? "Royaume" : "United K");
    await expectSaid(explorer, engineer, locale);
    await explorer.level("").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expectSaid(explorer, { ...engineer, level: "SE" }, locale);
    await explorer.amount.focus();
    await page.keyboard.type("62k");
    await page.keyboard.press("Enter");
    await expectPlaced(explorer, { ...engineer, level: "SE" }, locale, 62_000);
    await expect(explorer.status).not.toBeEmpty();
  });

  test(`the view is in the address: reload, back, forward, the other language (${locale})`, async ({
    page,
  }) => {
    const { explorer } = await readExplorer(page, locale);
    await explorer.job("prompt-engineer").click();
    await explorer.country.selectOption("fr");
    await explorer.job("data-analyst").click();
    await explorer.year.selectOption("2024");
    const choice: Choice = { jobs: ["ai-engineer", "data-analyst"], country: "FR", year: 2024 };
    const search = "?job=ai-engineer&job=data-analyst&in=fr&year=2024";
    await expectSaid(explorer, choice, locale);
    await expect(page).toHaveURL(explorePath(locale) + search);
    await expect(explorer.money("currency", "eur")).toBeChecked();
    await page.goBack();
    await expectSaid(explorer, { ...choice, year: undefined }, locale);
    await expect(explorer.year).toHaveValue("");
    await page.goForward();
    await expectSaid(explorer, choice, locale);
    await page.reload();
    await expectSaid(explorer, choice, locale);
    await expect(explorer.job("data-analyst")).toBeChecked();
    await expect(explorer.job("prompt-engineer")).not.toBeChecked();
    await page.locator(".languages a:not([aria-current])").click();
    await expectSaid(explorerOn(page), choice, locale === "en" ? "fr" : "en");
  });

  test(`currency and period are chosen once, for words and charts (${locale})`, async ({ page }) => {
    const { explorer, strings } = await readExplorer(page, locale, "?job=ai-engineer&in=gb");
    await explorer.money("currency", "usd").click();
    await explorer.money("per", "month").click();
    await expectSaid(explorer, engineer, locale, { currency: "USD", per: "month" });
    await expect(page).toHaveURL(/\?job=ai-engineer&in=gb&currency=USD&per=month$/);
    const unit = strings["chart.unit"](strings["currency.USD"], strings["period.month"]);
    for (const chart of [explorer.spread, explorer.trend])
      await expect(chart.locator(".terms")).toContainText(strings["chart.in"](unit));
    // The currency of the country goes without saying.
    await explorer.country.selectOption("us");
    await expect(page).toHaveURL(/\?job=ai-engineer&per=month$/);
    await explorer.country.selectOption("fr");
    await expect(explorer.money("currency", "eur")).toBeChecked();
  });

  test(`an address is understood as its reader writes it, in another currency than that of the country (${locale})`, async ({
    page,
  }) => {
    const { explorer } = await readExplorer(page, locale, "?JOB=ai-engineer&country=GB&Currency=usd&c=");
    await expectSaid(explorer, engineer, locale);
    await page.goto("about:blank");
    await readExplorer(page, locale, "?JOB=ai-engineer&country=GB&Currency=usd");
    await expectSaid(explorer, engineer, locale, { currency: "USD" });
    await expect(explorer.money("currency", "usd")).toBeChecked();
    await expect(page).toHaveURL(/[?&]currency=usd/i);
  });

  test(`three jobs are compared, a fourth is refused, the last stays (${locale})`, async ({ page }) => {
    const { explorer, strings } = await readExplorer(page, locale);
    await explorer.job("data-scientist").click();
    await explorer.job("data-analyst").click();
    await expect(explorer.job("data-analyst")).not.toBeChecked();
    await expect(explorer.refusal).toHaveText(strings["explore.most"]);
    await expect(explorer.status).toHaveText(strings["explore.most"]);
    const three = [...opening.jobs, "data-scientist"];
    await expectSaid(explorer, { ...opening, jobs: three }, locale);
    for (const key of three) await explorer.job(key).click();
    await expect(explorer.job("data-scientist")).toBeChecked();
    await expect(explorer.refusal).toBeEmpty();
    await expectSaid(explorer, { ...opening, jobs: ["data-scientist"] }, locale);
  });

  test(`few records are shown as few: no percentile, no line where no year has ten (${locale})`, async ({
    page,
  }) => {
    const { explorer, strings } = await readExplorer(page, locale, "?job=prompt-engineer&in=de");
    await expectSaid(explorer, { jobs: ["prompt-engineer"], country: "DE" }, locale);
    await expect(explorer.said).toContainText(strings["thin.dots"](strings["chart.records"]("1")));
    await expect(explorer.said).not.toContainText(/%|P50/);
    await expect(explorer.trend.locator("#flat")).toBeVisible();
    await explorer.country.selectOption("fr");
    await expect(explorer.said).toContainText(strings["explore.none"]);
    await explorer.country.selectOption("us");
    await expect(explorer.trend.locator("#flat")).toBeHidden();
  });

  test(`what is no offer is refused kindly, and the next one taken (${locale})`, async ({ page }) => {
    const { explorer, strings } = await readExplorer(page, locale, "?job=ai-engineer&in=gb");
    const absurd = {
      "": strings["offer.empty"],
      "-62000": strings["offer.negative"],
      "1e99": strings["offer.unclear"],
      "sixty-two": strings["offer.unclear"],
      "€£$62000": strings["offer.unclear"],
      "99999999999999999999": strings["offer.large"],
    };
    for (const [typed, why] of Object.entries(absurd)) {
      await explorer.amount.fill(typed);
      await explorer.compare.click();
      await expect(explorer.refused).toHaveText(why);
      await expect(explorer.placed).toHaveCount(0);
      await expect(explorer.amount).toBeFocused();
    }
    await explorer.amount.fill("62");
    await explorer.compare.click();
    await expect(explorer.refused).not.toBeEmpty();
    await explorer.amount.fill("£62,000");
    await explorer.compare.click();
    await expect(explorer.refused).toBeEmpty();
    await expectPlaced(explorer, engineer, locale, 62_000);
    await explorer.amount.fill("5 000");
    await explorer.paid.selectOption("month");
    await explorer.months.selectOption("13");
    await explorer.compare.click();
    await expectPlaced(explorer, engineer, locale, 65_000);
  });

  test(`an offer goes into a link when the reader asks, and comes out of it (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { explorer, strings } = await readExplorer(page, locale, "?job=ai-engineer&in=gb");
    await expect(explorer.copy).toBeHidden();
    await explorer.amount.fill("62k");
    await explorer.compare.click();
    await explorer.copy.click();
    await expect(explorer.copy).toHaveText(strings["offer.copied"]);
    expect(new URL(page.url()).hash).toBe("");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe("#offer=62000gbp");
    const other = await context.newPage();
    await other.goto(link);
    await expectPlaced(explorerOn(other), engineer, locale, 62_000);
    await explorerOn(other).amount.fill("63k");
    await explorerOn(other).compare.click();
    expect(new URL(other.url()).hash).toBe("");
  });

  test(`without script: the opening view whole, nothing offered that cannot come (${locale})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(explorePath(locale));
    const explorer = explorerOn(page);
    await expectSaid(explorer, opening, locale);
    for (const chart of [explorer.spread, explorer.trend])
      await expect(chart.locator("svg").locator("visible=true")).toHaveCount(1);
    await explorer.money("show", "table").check();
    for (const chart of [explorer.spread, explorer.trend])
      await expect(chart.getByRole("table")).toBeVisible();
    await expect(explorer.money("currency", "eur")).toBeHidden();
    await expect(explorer.job("ai-engineer")).toBeHidden();
    await expect(explorer.amount).toBeHidden();
    await expect(page.getByText(t(locale)["explore.unscripted"])).toBeVisible();
    await expect(page.getByRole("link", { name: t(locale)["explore.views"] })).toBeVisible();
    await context.close();
  });
}

/** Where what lies below the words stands. */
const placesOn = (page: Page) =>
  page
    .locator(
      "#answer, #offer, form[name=money], #spread, #spread .chart-foot, #trend, #trend .chart-foot, .prose",
    )
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));

for (const [width, locale, jobs] of [
  [320, "fr", "job=data-analyst&job=ml-engineer"],
  [375, "en", "job=data-analyst"],
  [768, "fr", "job=data-analyst&job=ml-engineer"],
  [768, "fr", "job=data-analyst&job=ml-engineer&job=all"],
  [1280, "en", "job=ml-engineer"],
  [1280, "fr", "job=data-analyst&job=ml-engineer&job=all"],
] as const)
  test(`another view of as many jobs moves nothing (${width} px, ${locale}, ${jobs})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { explorer } = await readExplorer(page, locale, `?${jobs}`);
    const before = await placesOn(page);
    for (const country of ["gb", "lt", "fr", "de", "ph"]) {
      await explorer.country.selectOption(country);
      await expect(explorer.status).toContainText(
        viewLabel(dataset, { jobs: [], country: country.toUpperCase() }, locale),
      );
      await atRest(page);
      expect(await placesOn(page), country).toEqual(before);
    }
    await explorer.level("ex").click();
    await explorer.money("per", "hour").click();
    await atRest(page);
    expect(await placesOn(page)).toEqual(before);
  });

test("nothing is fetched before the reader begins to read", async ({ page }) => {
  const { asked } = await watch(page);
  await page.goto(explorePath("en"));
  await page.waitForLoadState("networkidle");
  expect((await asked()).filter(({ url }) => /\.(js|json)$/.test(url))).toEqual([]);
  await page.mouse.move(5, 5, { steps: 2 });
  await expect(explorerOn(page).root).toHaveClass(/\bon\b/);
});

test("hostile addresses open the explorer as it opens, and go back to as nothing", async ({ page }) => {
  const wrong = await quietly(page);
  await readExplorer(page, "en");
  const known = await page.locator(".explorer form:not([name=offer]) :is(input, option)").evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLOptionElement)[]).map((one) => ({
      name: one instanceof HTMLInputElement ? one.name : (one.parentElement as HTMLSelectElement).name,
      value: one.value,
    })),
  );
  const seed = Number(process.env["SAMPLE_SEED"]);
  // Two jobs are a choice, where two countries are none.
  const alone = hostileSearch(known).filter((search) => new URLSearchParams(search).getAll("job").length < 2);
  const searches = fc.sample(alone, { numRuns: 150, seed });
  const moved = await page.evaluate((all) => {
    const look = () =>
      JSON.stringify([
        document.querySelector("#answer")?.textContent,
        [...document.querySelectorAll<HTMLInputElement>(".explorer input")].map(({ checked }) => checked),
        [...document.querySelectorAll("select")].map(({ value }) => value),
        document.querySelectorAll(".explorer *").length,
      ]);
    const before = look();
    return all.filter((search) => {
      history.replaceState(null, "", new URL(location.pathname + search, location.origin));
      dispatchEvent(new PopStateEvent("popstate"));
      return look() !== before;
    });
  }, searches);
  expect(moved, `SAMPLE_SEED=${seed}`).toEqual([]);
  for (const search of [
    ...searches.slice(0, 3),
    "?job=x&in=zz&level=9&year=1e9",
    "?in=gb&in=fr#offer=1e99gbp",
  ]) {
    await page.goto("about:blank");
    await page.goto(explorePath("en") + search);
    await page.mouse.move(7, 7, { steps: 2 });
    await expectSaid(explorerOn(page), opening, "en");
    await expect(explorerOn(page).placed).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
});

test("when the dataset does not come, the opening view stays, and a sentence says so", async ({ page }) => {
  await page.route("**/explore.json", (route) => route.fulfill({ status: 200, body: "{" }));
  await page.goto(`${explorePath("en")}?job=ai-engineer&in=gb`);
  const explorer = explorerOn(page);
  await expect(explorer.lost).toBeVisible();
  await expectSaid(explorer, opening, "en");
  await expect(explorer.job("ai-engineer")).toBeHidden();
  await explorer.money("show", "table").check();
  await expect(explorer.spread.getByRole("table")).toBeVisible();
});

test("what is chosen and typed before the script comes is kept", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route("**/explore.json", (route) => held.then(() => route.continue()));
  const { complaints } = await watch(page);
  await page.goto(explorePath("en"));
  const explorer = explorerOn(page);
  await explorer.job("prompt-engineer").click();
  await explorer.country.selectOption("gb");
  await explorer.sign.selectOption("GBP");
  await explorer.amount.fill("62k");
  await explorer.compare.click();
  release();
  await expectSaid(explorer, engineer, "en");
  await expectPlaced(explorer, engineer, "en", 62_000);
  await expect(page).toHaveURL(/\?job=ai-engineer&in=gb$/);
  expect(complaints).toEqual([]);
});

import { expect, type Page, test } from "@playwright/test";
import { inOneLanguage, someChartPages } from "../support/sample.ts";
import { keys, type View } from "../../src/charts/view.ts";
import { describe } from "../../src/charts/kinds/alternatives.ts";
import { frameOf } from "../../src/charts/chart-file.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { hasMoney, offersOf, specify, tableFor } from "../../src/charts/kinds/index.ts";
import { conversionNotes } from "../../src/charts/conversion-notes.ts";
import { type Locale } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { holdBack } from "../support/adversity.ts";
import { type ChartOn, chartOn, chartPath, chartScript, quietly, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { openPage } from "../support/site.ts";

interface Choice {
  readonly key: string;
  readonly value: string;
  readonly view: View;
}

/** One choice of each kind that a chart offers and does not open with. */
function choicesOf(id: string, locale: Locale): Choice[] {
  const given = facts(id, locale);
  const { currencies, periods, today, series } = offersOf(given);
  const opening = hasMoney(given) ? given : undefined;
  const currency = currencies.find((code) => code !== opening?.currency);
  const per = periods.find((one) => one !== opening?.per);
  const [first] = series;
  return [
    ...(currency ? [{ key: keys.currency, value: currency, view: { currency } }] : []),
    ...(per ? [{ key: keys.period, value: per, view: { per } }] : []),
    ...(today ? [{ key: keys.money, value: "today", view: { money: "today" as const } }] : []),
    ...(first
      ? [
          {
            key: keys.series,
            value: first.key,
            view: {
              series: series.filter(({ key, on }) => on !== (key === first.key)).map(({ key }) => key),
            },
          },
        ]
      : []),
  ];
}

const cellsOf = ({ table }: ChartOn): Promise<string[]> =>
  table.evaluate((node) => [...node.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? ""));

/** What the picture under the canvas says: the one of this width. */
const wordsOfPicture = ({ plot }: ChartOn): Promise<string[]> =>
  plot.evaluate((node) => {
    const shown = [...node.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0);
    return [...(shown?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent ?? "");
  });

/** That table, sentence, pictures and canvas show a view. */
async function expectView(chart: ChartOn, id: string, locale: Locale, view: View): Promise<void> {
  const spec = specify(facts(id, locale), view);
  const { head, rows } = tableFor(spec, locale);
  await expect.poll(() => cellsOf(chart)).toEqual([head, ...rows].flat());
  await expect(chart.plot).toHaveAttribute("aria-label", describe(spec, locale));
  // The picture under a canvas follows when somebody will see it: on paper.
  const apart = async () => {
    await chart.canvas.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const drawn = await wordsOfPicture(chart);
    const written = await chart.canvas.evaluate((node) => (node as Noting).written ?? []);
    const last = written.slice(-drawn.length);
    return drawn.length > 3 ? drawn.filter((words, index) => words !== last[index]) : ["no picture"];
  };
  await expect.poll(apart, "words of the picture that the canvas does not write").toEqual([]);
}

interface Noting extends Element {
  written?: string[];
}

/** Lets every canvas note the words written on it. */
const noteWords = (page: Page) =>
  page.addInitScript(() => {
    const original = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      ((this.canvas as Noting).written ??= []).push(given[0]);
      original.apply(this, given);
    };
  });

/** Unfolds what is folded away in articles, then chooses. */
async function choose(chart: ChartOn, { key, value }: Pick<Choice, "key" | "value">): Promise<void> {
  const input = chart.choice(key, value);
  if (!(await input.isVisible())) await chart.figure.locator("details.more > summary").click();
  await input.click();
}

for (const { id, locale, path } of someChartPages) {
  test(`${path}: what is chosen is shown in chart, picture, table, sentence and address`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    await noteWords(page);
    await page.goto(path);
    const chart = await wake(page, id);
    await expectView(chart, id, locale, {});
    let view: View = {};
    let seen = 1;
    for (const choice of choicesOf(id, locale)) {
      await choose(chart, choice);
      view = { ...view, ...choice.view };
      await expectView(chart, id, locale, view);
      const search = new URL(page.url()).searchParams;
      expect(search.getAll(choice.key)).toEqual(
        choice.key === keys.series ? choice.view.series : [choice.value],
      );
      seen += 1;
    }
    expect(seen).toBe(1 + choicesOf(id, locale).length);

    await choose(chart, { key: keys.show, value: "table" });
    await expect(chart.table).toBeVisible();
    await expect(chart.plot).toBeHidden();

    // The same address, opened by somebody else.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.mouse.move(5, 5, { steps: 2 });
    const theirs = chartOn(other, id);
    await expect(theirs.table).toBeVisible();
    await expect.poll(() => cellsOf(theirs)).toEqual(await cellsOf(chart));
    await other.close();
    expect(wrong).toEqual([]);
  });
}

for (const locale of inOneLanguage(1)) {
  test(`back and forward go through the views of a chart (${locale})`, async ({ page }) => {
    await noteWords(page);
    await page.goto(chartPath("story-figures", locale));
    const chart = await wake(page, "story-figures");
    await choose(chart, { key: keys.currency, value: "usd" });
    await page.goBack();
    await expectView(chart, "story-figures", locale, {});
    await page.goForward();
    await choose(chart, { key: keys.period, value: "month" });
    await expectView(chart, "story-figures", locale, { currency: "USD", per: "month" });
    await page.goBack();
    await expectView(chart, "story-figures", locale, { currency: "USD" });
    await expect(chart.choice(keys.period, "year")).toBeChecked();
    await page.goBack();
    await expectView(chart, "story-figures", locale, {});
    await page.goForward();
    await expectView(chart, "story-figures", locale, { currency: "USD" });
    await expect(chart.choice(keys.currency, "usd")).toBeChecked();
  });

  test(`two charts of one article keep apart, each in the same address (${locale})`, async ({ page }) => {
    await noteWords(page);
    await openPage(page, "pay", locale);
    const first = await wake(page, "pay-by-job");
    await choose(first, { key: keys.currency, value: "gbp" });
    const second = await wake(page, "pay-by-country");
    await choose(second, { key: keys.currency, value: "usd" });
    await expectView(second, "pay-by-country", locale, { currency: "USD" });
    expect(new URL(page.url()).search).toBe("?pay-by-job.currency=GBP&pay-by-country.currency=USD");
    await wake(page, "pay-by-job");
    await expect(first.choice(keys.currency, "gbp")).toBeChecked();
    await page.reload();
    await expect(first.choice(keys.currency, "gbp")).toBeChecked();
    await expect(second.choice(keys.currency, "usd")).toBeChecked();
    await wake(page, "pay-by-country");
    await expectView(second, "pay-by-country", locale, { currency: "USD" });
  });

  test(`a choice made before the chart woke is kept (${locale})`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    await page.route(/\.js$/, async (route) => held.then(() => route.continue()));
    await noteWords(page);
    await openPage(page, "dream-job", locale);
    const chart = chartOn(page, "story-figures");
    await chart.figure.scrollIntoViewIfNeeded();
    await choose(chart, { key: keys.currency, value: "usd" });
    release();
    await wake(page, "story-figures");
    await expect(chart.choice(keys.currency, "usd")).toBeChecked();
    await expectView(chart, "story-figures", locale, { currency: "USD" });
  });

  test(`the chart says what its amounts are in, at which rate, by which index (${locale})`, async ({
    page,
  }) => {
    await page.goto(chartPath("story-figures", locale));
    const chart = await wake(page, "story-figures");
    const given = facts("story-figures", locale);
    const frame = frameOf(ledger(), definitionOf(ledger(), "story-figures"), locale);
    const said = chart.figure.locator(".terms");
    const expectTerms = (view: View) =>
      expect(said).toHaveText(conversionNotes(given, frame, view).join(" "));
    await expectTerms({});
    await expect(said).toContainText(frame.rate ?? "no rate");
    await expect(said).not.toContainText(/CPIH|2\D080/);
    await choose(chart, { key: keys.money, value: "today" });
    await expectTerms({ money: "today" });
    await expect(said).toContainText("CPIH");
    await choose(chart, { key: keys.period, value: "hour" });
    await expectTerms({ money: "today", per: "hour" });
    await expect(said).toContainText(/2\D080/);
  });
}

test("the last series stays: a chart of nothing answers nothing", async ({ page }) => {
  await page.goto(chartPath("pay-over-time", "en"));
  const chart = await wake(page, "pay-over-time");
  const boxes = chart.figure.locator(".choices input[type=checkbox]");
  for (const box of await boxes.all()) if (await box.isChecked()) await box.click();
  await expect(chart.figure.locator(".choices input[type=checkbox]:checked")).toHaveCount(1);
  expect((await cellsOf(chart)).length).toBeGreaterThan(3);
});

test("the form is worked by keys alone, each set of choices one stop", async ({ page }) => {
  await page.goto(chartPath("story-figures", "en"));
  const chart = await wake(page, "story-figures");
  await chart.choice(keys.currency, "eur").focus();
  await page.keyboard.press("ArrowRight");
  await expect(chart.choice(keys.currency, "gbp")).toBeChecked();
  await expect(chart.choice(keys.currency, "gbp")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(chart.figure.locator(".choices :focus")).not.toHaveAttribute("name", keys.currency);
});

for (const locale of inOneLanguage(0))
  test(`a choice made before the script came is shown, and stays in the address (${locale})`, async ({
    page,
  }) => {
    const id = "pay-by-job";
    const { release } = await holdBack(page, chartScript);
    await page.goto(`${chartPath(id, locale)}?from=a-friend`);
    const chart = chartOn(page, id);
    await chart.choice(keys.currency, "gbp").click();
    release();
    await expect(page).toHaveURL(/\?from=a-friend&currency=GBP$/);
    await expect(chart.table).toContainText("£");
  });

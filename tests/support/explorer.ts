import { expect, type Page } from "@playwright/test";
import fc from "fast-check";
import type { Locale } from "../../src/domain/locale.ts";
import { levels } from "../../src/domain/pay-cell.ts";
import { buildDataset } from "../../src/explorer/build-dataset.ts";
import type { PayDataset } from "../../src/explorer/pay-dataset.ts";
import { type Choice, maxJobs, selectableYears } from "../../src/explorer/choice.ts";
import { ledger } from "../../src/ledger/read.ts";
import { type Dictionary, t } from "../../src/i18n/strings.ts";
import { contentPageOf } from "./content.ts";

/** The figures the explorer is built from, and the dataset as it arrives in a browser. */
export const { figures } = ledger().explorer;
export const dataset = JSON.parse(JSON.stringify(buildDataset(ledger()))) as PayDataset;

/** Any choice the form can make, be there records or none. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .record({
    jobs: fc.subarray(
      dataset.jobs.map(({ key }) => key),
      { minLength: 1, maxLength: maxJobs },
    ),
    country: fc.constantFrom(...dataset.countries.map(({ code }) => code)),
    level: fc.option(fc.constantFrom(...levels), { nil: undefined }),
    year: fc.option(fc.constantFrom(...selectableYears(dataset)), { nil: undefined }),
  })
  .map((choice) => choice);

export const explorePath = (locale: Locale): string => contentPageOf("explore", locale).path;

/** The parts of the explorer’s page. */
export function explorerOn(page: Page) {
  const root = page.locator(".explorer");
  return {
    root,
    place: root.locator("#place"),
    said: root.locator("#answer li"),
    placed: root.locator("#offer li"),
    caution: root.locator("#caution"),
    refusal: root.locator("form[name=choose] > p"),
    refused: root.locator("#offer-refusal"),
    lost: root.locator(".sorry-all"),
    status: root.locator("[role=status]"),
    spread: root.locator("#spread"),
    trend: root.locator("#trend"),
    job: (key: string) => root.locator(`[name=job][value="${key}"]`),
    level: (code: string) => root.locator(`[name=level][value="${code}"]`),
    country: root.locator("[name=in]"),
    year: root.locator("[name=year]"),
    money: (key: string, value: string) => root.locator(`form[name=money] [name=${key}][value=${value} i]`),
    amount: root.locator("[name=amount]"),
    sign: root.locator("[name=sign]"),
    paid: root.locator("[name=paid]"),
    months: root.locator("[name=months]"),
    compare: root.locator("#offer [type=submit]"),
    copy: root.locator("#offer [name=copy]"),
  };
}
export type ExplorerOn = ReturnType<typeof explorerOn>;

/** Opens the explorer and begins to read: its script and its dataset have come. */
export async function readExplorer(
  page: Page,
  locale: Locale,
  search = "",
): Promise<{ explorer: ExplorerOn; strings: Dictionary }> {
  await page.goto(explorePath(locale) + search);
  await page.mouse.move(5, 5, { steps: 2 });
  const explorer = explorerOn(page);
  await expect(explorer.root).toHaveClass(/\bon\b/);
  return { explorer, strings: t(locale) };
}

import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { checkDigit, machineLines } from "../../src/passport/machine-line.ts";
import { papersOf } from "../../src/passport/papers.ts";
import { rosette } from "../../src/passport/rosette.ts";

const claims = [...ledger().claims.values()];
const figuresOf = (claim: (typeof claims)[number]) =>
  claim.figures ? Object.entries(claim.figures) : [[undefined, undefined] as const];

test("the check digit is that of travel documents (examples of ICAO 9303)", () => {
  expect(checkDigit("520727")).toBe("3");
  expect(checkDigit("D23145890")).toBe("7");
  expect(checkDigit("ZE184226B<<<<<")).toBe("1");
});

test("the machine line of the headline reads as agreed", () => {
  const claim = ledger().claims.get("seed-headline-300k");
  expect(claim).toBeDefined();
  if (!claim) return;
  const [first, second] = machineLines(claim, claim.figures?.["main"], 30, "en");
  expect(first).toBe("P<FRA<HEADLINE<<LE<BONBON<<<<<");
  expect(second).toMatch(/^EUR300000<Y<U<230403<N0<{6}\d$/);
  expect(second.at(-1)).toBe(checkDigit(second.slice(0, -1)));
});

const shapes = locales.flatMap((locale) => ([30, 44] as const).map((columns) => ({ locale, columns })));
for (const { locale, columns } of shapes) {
  test(`every claim of the ledger fits a machine line of ${columns} columns, whole and checked (${locale})`, () => {
    expect(claims.length).toBeGreaterThanOrEqual(80);
    const wrong = claims.flatMap((claim) =>
      figuresOf(claim).flatMap(([name, figure]) => {
        const [first, second] = machineLines(claim, figure, columns, locale);
        const sound =
          first.length === columns &&
          second.length === columns &&
          /^[PSORX]<[A-Z]{3}<[A-Z0-9<]+$/.test(first) &&
          // Value, period, basis, date of six places, records: the last of them proves nothing was cut off.
          /^[A-Z0-9<]+<[YMDHTX]<[GNUX]<[0-9<]{6}<N\d*<*\d$/.test(second) &&
          second.at(-1) === checkDigit(second.slice(0, -1));
        return sound ? [] : [`${claim.id}.${name ?? ""}: ${first} ${second}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
}

test("every claim has papers in both languages, complete, without a placeholder left", () => {
  for (const claim of claims) {
    for (const locale of locales) {
      const papers = papersOf(ledger(), locale, claim);
      expect(papers.fields).toHaveLength(8);
      const texts = [
        papers.statement,
        papers.became,
        papers.sourceUrl,
        ...papers.fields.map(({ value }) => value),
      ];
      for (const text of texts) expect(text, `${claim.id} in ${locale}`).toMatch(/^[^{}]+$/);
      expect(texts.join(), claim.id).not.toMatch(/NaN|undefined|\[object/);
    }
  }
});

test("a rosette is drawn the same every time, and differently for each value of the ledger", () => {
  expect(rosette("45500")).toBe(rosette("45500"));
  const values = new Set(claims.flatMap((claim) => papersOf(ledger(), "en", claim).digits ?? []));
  expect(values.size).toBeGreaterThan(30);
  const byDrawing = Map.groupBy(values, (digits) => rosette(digits));
  expect([...byDrawing.values()].filter((alike) => alike.length > 1)).toEqual([]);
});

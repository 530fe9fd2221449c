import { expect, test } from "@playwright/test";
import { RowDeduplicator } from "../../src/records/row-deduplicator.ts";
import { dozen, figuresOf, fileOf, type Given, header, lineOf, Renewal } from "../support/records.ts";

/** Lines that are sound, many enough for one that is not to be refused alone. */
const many = Array.from({ length: 60 }, (_, index) => lineOf({ amount: 50_000 + index * 1000 }));

/** Twenty: ten adverts. */
const score = Array.from({ length: 20 }, (_, index) => lineOf({ amount: 90_000 + index * 1000 }));

test.describe("what the records are like (the quirks of the index)", () => {
  test("Europe is read in its own currency, at no rate: the publisher’s dollars are not looked at", async () => {
    const french = score.map((line) => line.replaceAll("US,", "FR,").replace("USD", "EUR"));
    const { cells } = await figuresOf(french);
    expect(cells.find(({ job }) => job === "data-scientist")?.quantiles?.[9]).toBe(99_500);
  });

  test("rows the same word for word count once, and are counted; one field of difference makes two", async () => {
    const lines = [...dozen, ...dozen, lineOf({ amount: 90_000, size: "L" })];
    const { cells, provenance } = await figuresOf(lines);
    expect(provenance).toMatchObject({ rows: 25, repeated: 12 });
    expect(cells[0]?.n).toBe(13);
  });

  test("of a hundred thousand rows none is taken for another, and each is known again", () => {
    const repeats = new RowDeduplicator();
    const known = () => Array.from({ length: 100_000 }, (_, row) => repeats.has(["2024", String(row)]));
    expect(known().filter((one) => one)).toEqual([]);
    expect(known().filter((one) => !one)).toEqual([]);
    expect(repeats.has(["202", "40"])).toBe(false);
  });

  test("rows that differ only in what nobody sees are the same row", async () => {
    const odd = dozen.map((line) => line.replace("Data Scientist", " Data\u00a0\u200bScientist"));
    const { provenance } = await figuresOf([...dozen, ...odd]);
    expect(provenance).toMatchObject({ rows: 24, repeated: 12 });
  });

  test("a title belongs to the first job that matches, letter case aside, and to all titles", async () => {
    const title = "machine learning SOFTWARE engineer";
    const { cells } = await figuresOf([...dozen, lineOf({ title })]);
    const counts = cells.filter(({ level, year }) => !level && !year).map(({ job, n }) => [job, n]);
    expect(counts).toEqual([
      ["ml-engineer", 1],
      ["data-scientist", 12],
      ["all", 13],
    ]);
  });

  test("all years together begin in 2023; earlier years stand by themselves", async () => {
    const { cells } = await figuresOf([...dozen, lineOf({ year: 2022 })]);
    const ofAll = cells.filter(({ job, level }) => job === "all" && !level);
    expect(ofAll.map(({ year, n }) => [year, n])).toEqual([
      [undefined, 12],
      [2022, 1],
      [2024, 12],
    ]);
  });

  test("a country of which only older records are enough gets no figures", async () => {
    const old = dozen.map((line) => line.replace("2024", "2021").replaceAll("US,", "AU,"));
    const { unread, cells } = await figuresOf([...dozen, ...old, lineOf({ country: "AU" })]);
    expect(unread).toEqual([{ country: "AU", n: 1, why: "few" }]);
    expect(cells.some(({ country }) => country === "AU")).toBe(false);
  });

  test("the amounts of nine adverts are listed, those of ten are not", async () => {
    const { cells } = await figuresOf([
      ...score.slice(0, 19),
      ...score.slice(0, 18).map((one) => one.replace("SE", "EN")),
    ]);
    const [entry, senior] = ["EN", "SE"].map((code) =>
      cells.find(({ job, level, year }) => job === "all" && level === code && !year),
    );
    expect(entry?.amounts).toEqual(Array.from({ length: 18 }, (_, index) => 90_000 + index * 1000));
    expect(senior?.amounts).toBeUndefined();
    expect(senior?.quantiles).toHaveLength(19);
  });

  test("a quantile half-way between two whole numbers goes to the even one, whatever binary fractions say", async () => {
    // The 35th per cent of eleven records is half-way between the fourth and the fifth, the 45th between the next two.
    const amounts = [0, 0, 0, 0, 1, 2, 9, 9, 9, 9, 9].map((end) => 100_000 + end);
    const lines = amounts.map((amount, index) => lineOf({ year: 2021, amount, size: `${index}` }));
    const { cells } = await figuresOf([...dozen, ...lines]);
    const old = cells.find(({ year }) => year === 2021);
    expect([35, 45].map((step) => old && old.quantiles?.[step / 5 - 1])).toEqual([100_000, 100_002]);
  });
});

test.describe("how the file is written", () => {
  const expected = figuresOf(dozen).then(({ cells }) => cells);
  const written: Readonly<Record<string, string>> = {
    "with Windows line ends": fileOf(dozen).replaceAll("\n", "\r\n"),
    "with a byte-order mark": `\uFEFF${fileOf(dozen)}`,
    "with empty lines, and none at its end": fileOf(dozen).replaceAll("\n", "\n\n").trimEnd(),
    "with the line ends of old Macs": fileOf(dozen).replaceAll("\n", "\r"),
    "with two byte-order marks": `\uFEFF\uFEFF${fileOf(dozen)}`,
    "with rows of separators, quoted or not, and of spaces": `${fileOf(dozen)}${`${",".repeat(10)}\n`.repeat(9)}${`""${',""'.repeat(10)}\n`.repeat(9)}  \n\u00a0\n`,
    "with spaces after its commas": fileOf(dozen).replaceAll(",", ", "),
    "with spaces around its quotation marks": fileOf(dozen).replace(/[^,\n]+/g, ' "$&" '),
    "with odd spaces and invisible letters in its first line": fileOf(dozen).replace(
      "work_year,experience_level,",
      "\u00a0work_year\u200b,experience\u00ad_level ,",
    ),
    "with its first line in capitals": fileOf(dozen).replace(header, header.toUpperCase()),
    ...Object.fromEntries(
      [
        "Data\u00a0Scientist",
        "Data  Scientist",
        " Data \t\u2003Scientist ",
        "Data\u200b Scientist",
        "Data\u200bScientist",
        "Data\u00adScientist",
        "Data Scien\u00adtist",
        "\ufeffData Scientist",
        "\u202eData Scientist\u202c",
        "Ｄａｔａ Ｓｃｉｅｎｔｉｓｔ",
      ].map((title) => [
        `with the title ${JSON.stringify(title).replace(/[^ -~]/gu, (one) => `\\u${one.charCodeAt(0).toString(16)}`)}`,
        fileOf(dozen).replaceAll("Data Scientist", title),
      ]),
    ),
    "with every field in quotation marks": fileOf(dozen).replace(/[^,\n]+/g, '"$&"'),
    "with its columns in another order, and one more": fileOf(dozen).replace(
      /^(.+?),(.+)$/gm,
      (_, first: string, others: string) => `${others},no,${first}`,
    ),
  };
  for (const [how, text] of Object.entries(written)) {
    test(`a file ${how} gives the same figures`, async () => {
      const file = how.includes("order") ? text.replace(",no,", ",is_outlier,") : text;
      expect((await new Renewal(file).run()).cells).toEqual(await expected);
    });
  }
});

const wrong: readonly { says: string; line: string | Given; refused: string }[] = [
  { says: "too few columns", line: "2024,SE,FT,Data", refused: "found 4 columns, expected 11" },
  { says: "too many columns", line: `${lineOf()},more`, refused: "found 12 columns, expected 11" },
  {
    says: "a year that is none",
    line: { year: "24" },
    refused: "found work_year “24”, expected a year from 2020 to 2025",
  },
  {
    says: "an unknown level",
    line: { level: "XX" },
    refused: "found experience_level “XX”, expected one of EN, MI, SE, EX",
  },
  { says: "no title", line: { title: " " }, refused: "found job_title “”, expected a title" },
  ...[
    "",
    "0",
    "-5",
    "12.5",
    "1e99",
    "100 000",
    "9".repeat(20),
    "NaN",
    "+50000",
    "100000.0",
    "100.000",
    "100000¹",
    "١٠٠٠٠٠",
  ].map((amount) => ({
    says: `the amount “${amount}”`,
    line: { amount },
    refused: `found salary “${amount}”, expected a whole number above zero, in digits alone`,
  })),
  {
    says: "a currency that is none",
    line: { currency: "$" },
    refused: "found salary_currency “$”, expected a currency code of ISO 4217, such as USD",
  },
  ...["XYZ", "XXX", "usd", "EU"].map((currency) => ({
    says: `the currency ${currency}`,
    line: { currency },
    refused: `found salary_currency “${currency}”, expected a currency code of ISO 4217, such as USD`,
  })),
  ...["UK", "EL", "ZZ", "EU", "SU", "us"].map((country) => ({
    says: `the country ${country}`,
    line: { country },
    refused: `found company_location “${country}”, expected a country code of ISO 3166, such as GB for the United Kingdom or GR for Greece`,
  })),
  ...["2019", "2026", "2052", "2024.0", "02024"].map((year) => ({
    says: `the year ${year}: the source was published in 2025, and rates begin in 2020`,
    line: { year },
    refused: `found work_year “${year}”, expected a year from 2020 to 2025`,
  })),
  ...(["USD", "EUR", "GBP"] as const).flatMap((currency) =>
    [1, 150, 10_000_001, 900_000_000_000_000].map((amount) => ({
      says: `${amount} ${currency}, which nobody is paid for a year`,
      line: { amount, currency },
      refused: `found salary “${amount}”, expected gross pay of a year in ${currency}, from 1,000 to 10,000,000`,
    })),
  ),
  {
    says: "a title of 210,000 letters, which would keep a pattern busy",
    line: { title: "ML ".repeat(70_000) },
    refused: `found job_title “${"ML ".repeat(19)}ML…”, expected a title of at most 200 letters`,
  },
  ...["Ing\ufffdnieur", "Data\u0007 Scientist"].map((title) => ({
    says: `a letter lost in ${JSON.stringify(title)}`,
    line: { title },
    refused: `found job_title “${title.replace("\u0007", "[U+0007]")}”, expected letters one can read: one was lost in another encoding`,
  })),
  {
    says: "a country that is none",
    line: { country: "USA" },
    refused:
      "found company_location “USA”, expected a country code of ISO 3166, such as GB for the United Kingdom or GR for Greece",
  },
  {
    says: "the header once more",
    line: header,
    refused: "found work_year “work_year”, expected a year from 2020 to 2025",
  },
  {
    says: "a quotation mark left open",
    line: lineOf().replace("Data Scientist", '"Data Scientist'),
    refused:
      "a quotation mark opens or closes in the wrong place, or a field goes on on the next line; put each record on one line",
  },
];

for (const { says, line, refused } of wrong) {
  test(`a row with ${says} is refused by its line, alone, and counted`, async () => {
    const at = 40;
    const lines = many.toSpliced(at, 0, typeof line === "string" ? line : lineOf(line));
    const renewal = new Renewal(fileOf(lines));
    const { provenance, cells } = await renewal.run();
    expect(renewal.refused).toEqual([{ line: at + 2, refused }]);
    expect(provenance).toMatchObject({ rows: many.length + 1, refused: 1, repeated: 0 });
    expect(cells[0]?.n).toBe(many.length);
  });
}

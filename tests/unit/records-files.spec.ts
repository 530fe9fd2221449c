import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { readdirSync } from "node:fs";
import { indexColumns } from "../../src/records/csv-rows.ts";
import { ImportError } from "../../src/records/import-error.ts";
import { dozen, fileOf, header, lineOf, Renewal } from "../support/records.ts";

const sound = fileOf(dozen);
const zipped = gzipSync(
  fileOf(Array.from({ length: 5000 }, (_, amount) => lineOf({ amount: amount + 1000 }))),
);
const sixThousand = Array.from({ length: 6000 }, (_, amount) => lineOf({ amount: amount + 1000 }));
const damaged = Buffer.from(zipped).fill(0xff, 200, 260);

/** Files that are not what they should be, and the one sentence each. */
const wrong: readonly { says: string; content: string | Uint8Array; sentence: string | RegExp }[] = [
  { says: "an empty file", content: "", sentence: "the file is empty; fetch it once more" },
  {
    says: "a gzip of nothing",
    content: gzipSync(""),
    sentence: "the file holds no record; fetch it once more",
  },
  {
    says: "a header alone",
    content: `${header}\n`,
    sentence: "the file holds no record; fetch it once more",
  },
  {
    says: "a gzip cut short",
    content: zipped.subarray(0, zipped.length / 2),
    sentence: "the gzip file is cut short or damaged (unexpected end of file); fetch it once more",
  },
  {
    says: "a gzip with spoilt bytes",
    content: damaged,
    sentence: /^the gzip file is cut short or damaged \(/,
  },
  {
    says: "a gzip of one byte too few",
    content: zipped.subarray(0, -1),
    sentence: "the gzip file is cut short or damaged (unexpected end of file); fetch it once more",
  },
  {
    says: "UTF-16 with its mark",
    content: Buffer.from(`\uFEFF${sound}`, "utf16le"),
    sentence: "the file is text in UTF-16; save it as CSV in UTF-8",
  },
  {
    says: "UTF-16 without its mark",
    content: Buffer.from(sound, "utf16le"),
    sentence: "line 1 is not UTF-8 text; save the file as CSV in UTF-8",
  },
  {
    says: "letters in Latin 1",
    content: Buffer.from(fileOf([...dozen, lineOf({ title: "Ingénieur" })]), "latin1"),
    sentence: "line 14 is not UTF-8 text; save the file as CSV in UTF-8",
  },
  {
    says: "a letter cut in two at the end",
    content: Buffer.from(`${sound}é`).subarray(0, -1),
    sentence: "line 14 is not UTF-8 text; save the file as CSV in UTF-8",
  },
  {
    says: "letters of an old Mac on an old Mac’s lines",
    content: Buffer.from(fileOf([...dozen, lineOf({ title: "Charg\x8e" })]).replaceAll("\n", "\r"), "latin1"),
    sentence: "line 14 is not UTF-8 text; save the file as CSV in UTF-8",
  },
  {
    says: "letters in Latin 1 far into a file",
    content: Buffer.from(
      `${fileOf(sixThousand)}${lineOf({ title: "Ingénieur" })}\n${fileOf(sixThousand)}`,
      "latin1",
    ),
    sentence: "line 6002 is not UTF-8 text; save the file as CSV in UTF-8",
  },
  ...(
    [
      ["PK\x03\x04", "a ZIP archive or an Excel workbook; take the CSV file out of it, and name that"],
      ["\xd0\xcf\x11\xe0\xa1", "an Excel workbook; save it as CSV in UTF-8"],
      [`records.csv${"\0".repeat(246)}ustar`, "a tar archive; take the CSV file out of it, and name that"],
      ["BZh91AY", "packed with bzip2; take the CSV file out of it, and name that"],
      ["\xfd7zXZ\0", "packed with xz; take the CSV file out of it, and name that"],
      ["\x28\xb5\x2f\xfd", "packed with Zstandard; take the CSV file out of it, and name that"],
      ["PAR1\x15", "a Parquet file; save it as CSV in UTF-8"],
      ["%PDF-1.7", "a PDF document; name the CSV file"],
      [
        "version https://git-lfs.github.com/spec/v1\n",
        "a pointer of Git LFS; fetch the file itself: git lfs pull",
      ],
      ["\xfe\xff\0w", "text in UTF-16; save it as CSV in UTF-8"],
      ["\xff\xfe\0\0w", "text in UTF-32; save it as CSV in UTF-8"],
    ] as const
  ).flatMap(([begins, is]) => {
    const content = Buffer.from(begins, "latin1");
    const sentence = `the file is ${is}`;
    return [
      { says: `a file that is ${is}`, content, sentence },
      { says: `a gzip that is ${is}`, content: gzipSync(content), sentence },
    ];
  }),
  {
    says: "a gzip of a gzip",
    content: gzipSync(gzipSync(sound)),
    sentence: "the file is packed with gzip twice; take the CSV file out of it, and name that",
  },
  {
    says: "a line without end",
    content: `${sound}${"x".repeat(1_100_000)}`,
    sentence: "the line after line 13 is longer than 1,000,000 letters; end each record with a line end",
  },
  ...(
    [
      ["salary", "“salary” in column 5 and “salary” in column 12"],
      ["salary.1", "“salary” in column 5 and “salary.1” in column 12"],
      ["Salary (2)", "“salary” in column 5 and “Salary (2)” in column 12"],
      ["SALARY", "“salary” in column 5 and “SALARY” in column 12"],
      ["salary\u200b\u00a0", "“salary” in column 5 and “salary[U+200B]\u00a0” in column 12"],
    ] as const
  ).map(([again, places]) => ({
    says: `a second column ${JSON.stringify(again)}`,
    content: `${header},${again}\n${dozen.map((line) => `${line},1\n`).join("")}`,
    sentence: `the first line names salary twice, ${places}; remove the one that is not meant`,
  })),
  {
    says: "a note to Excel in front",
    content: `sep=,\n${sound}`,
    sentence: "the first line is “sep=,”, a note to Excel; remove it",
  },
  {
    says: "tabs",
    content: sound.replaceAll(",", "\t"),
    sentence: "the columns are parted by tabs; save the file with commas",
  },
  {
    says: "JSON",
    content: '[{ "work_year": 2024 }]\n',
    sentence: "this is JSON; save the records as CSV",
  },
  {
    says: "a missing column",
    content: sound.replace("company_location,", "").replace("salary_currency,", ""),
    sentence: "the first line lacks salary_currency and company_location; name each column as the index does",
  },
  {
    says: "no header",
    content: dozen.join("\n"),
    sentence: `the first line names none of the columns; found “${dozen[0]}”, expected ${indexColumns.join(",")}`,
  },
  {
    says: "semicolons",
    content: sound.replaceAll(",", ";"),
    sentence: "the columns are parted by semicolons; save the file with commas",
  },
  {
    says: "a web page",
    content: "\n<!doctype html>\n<title>Not Found</title>\n",
    sentence: "this is a web page, not the file of records: download the file itself",
  },
  {
    says: "no valid record",
    content: fileOf(dozen.map((line) => line.replace("SE", "Senior"))),
    sentence:
      "12 of 12 rows are refused, more than one in twenty; mend the file: the first is line 2, found experience_level “Senior”, expected one of EN, MI, SE, EX",
  },
  {
    says: "more than one row refused in twenty",
    content: fileOf([...dozen, lineOf({ amount: 0 })]),
    sentence:
      "1 of 13 rows are refused, more than one in twenty; mend the file: the first is line 14, found salary “0”, expected a whole number above zero, in digits alone",
  },
  {
    says: "no country with ten records",
    content: fileOf(dozen.slice(0, 9)),
    sentence: "no country has ten records in its currency since 2023 (content/data/countries.yaml)",
  },
];

/** Runs the command on a file, which must stop with this sentence and leave everything as it was. */
async function stops(renewal: Renewal, file: string, sentence: string | RegExp): Promise<void> {
  const folder = join(renewal.root, "content/data");
  const before = { figures: renewal.written, files: readdirSync(folder) };
  const stopped: unknown = await renewal.run(file).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(ImportError);
  expect((stopped as ImportError).message).toEqual(
    typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
  );
  expect({ figures: renewal.written, files: readdirSync(folder) }).toEqual(before);
}

for (const { says, content, sentence } of wrong) {
  test(`${says} stops with one sentence, and the earlier figures stay`, async () => {
    const renewal = new Renewal(content, "records.csv.gz");
    await stops(renewal, renewal.file, sentence);
  });
}

test("a file that is not there stops with one sentence, and so does a folder", async () => {
  const renewal = new Renewal(sound);
  await stops(renewal, join(renewal.root, "nothing.csv"), "there is no such file; correct its name");
  await stops(renewal, renewal.root, "this is a folder; name the file in it");
});

test("gzip is known by its bytes and not by its name", async () => {
  const plain = await new Renewal(sound, "records.csv.gz").run();
  const packed = await new Renewal(gzipSync(sound), "records.csv").run();
  expect(packed.cells).toEqual(plain.cells);
  expect(plain.provenance.file).toBe("records.csv.gz");
});

test("a gzip of two parts, one after the other, is read to its end", async () => {
  const parts = [gzipSync(fileOf(dozen.slice(0, 6))), gzipSync(`${dozen.slice(6).join("\n")}\n`)];
  const { provenance } = await new Renewal(Buffer.concat(parts)).run();
  expect(provenance.rows).toBe(12);
});

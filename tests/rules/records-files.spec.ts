import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { readdirSync } from "node:fs";
import { columns } from "../../src/records/rows.ts";
import { Stop } from "../../src/records/stop.ts";
import { dozen, fileOf, header, lineOf, Renewal } from "../support/records.ts";

const sound = fileOf(dozen);
const zipped = gzipSync(fileOf(Array.from({ length: 5000 }, (_, amount) => lineOf({ amount: amount + 1 }))));
const damaged = Buffer.from(zipped).fill(0xff, 200, 260);

/** Files that are not what they should be, and the one sentence each. */
const wrong: readonly { says: string; content: string | Uint8Array; sentence: string | RegExp }[] = [
  { says: "an empty file", content: "", sentence: "the file is empty" },
  { says: "a gzip of nothing", content: gzipSync(""), sentence: "the file holds no record" },
  { says: "a header alone", content: `${header}\n`, sentence: "the file holds no record" },
  {
    says: "a gzip cut short",
    content: zipped.subarray(0, zipped.length / 2),
    sentence: "the gzip file is cut short or damaged (unexpected end of file)",
  },
  {
    says: "a gzip with spoilt bytes",
    content: damaged,
    sentence: /^the gzip file is cut short or damaged \(/,
  },
  {
    says: "a gzip of one byte too few",
    content: zipped.subarray(0, -1),
    sentence: "the gzip file is cut short or damaged (unexpected end of file)",
  },
  {
    says: "UTF-16 with its mark",
    content: Buffer.from(`\uFEFF${sound}`, "utf16le"),
    sentence: "the file is not UTF-8 text; save it as CSV in UTF-8",
  },
  {
    says: "UTF-16 without its mark",
    content: Buffer.from(sound, "utf16le"),
    sentence: "the file is not UTF-8 text; save it as CSV in UTF-8",
  },
  {
    says: "letters in Latin 1",
    content: Buffer.from(fileOf([...dozen, lineOf({ title: "Ingénieur" })]), "latin1"),
    sentence: "the file is not UTF-8 text; save it as CSV in UTF-8",
  },
  {
    says: "a letter cut in two at the end",
    content: Buffer.from(`${sound}é`).subarray(0, -1),
    sentence: "the file is not UTF-8 text; save it as CSV in UTF-8",
  },
  {
    says: "a missing column",
    content: sound.replace("company_location,", "").replace("salary_currency,", ""),
    sentence: "the first line lacks salary_currency and company_location",
  },
  {
    says: "no header",
    content: dozen.join("\n"),
    sentence: `the first line names none of the columns; expected ${columns.join(",")}`,
  },
  {
    says: "semicolons",
    content: sound.replaceAll(",", ";"),
    sentence: `the first line names none of the columns; expected ${columns.join(",")}`,
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
      "12 of 12 rows are refused, more than one in twenty; the first is line 2: found experience_level “Senior”, expected one of EN, MI, SE, EX",
  },
  {
    says: "more than one row refused in twenty",
    content: fileOf([...dozen, lineOf({ amount: 0 })]),
    sentence:
      "1 of 13 rows are refused, more than one in twenty; the first is line 14: found salary “0”, expected a whole number above zero",
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
  expect(stopped).toBeInstanceOf(Stop);
  expect((stopped as Stop).message).toEqual(
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
  await stops(renewal, join(renewal.root, "nothing.csv"), "there is no such file");
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

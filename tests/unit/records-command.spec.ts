import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../support/content.ts";
import { dozen, fileOf, header, lineOf, Renewal } from "../support/records.ts";
import { syntheticRows } from "../support/synthetic.ts";

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  scripts: Record<string, string>;
};
/** What `npm run data` runs: node with its flags, then our file. */
const [, ...words] = (scripts["data"] ?? "").split(" && ").at(-1)?.split(" ") ?? [];

/** Runs the command in a copy of the content; all that it says, and the most memory it took, in megabytes. */
function command({ root: cwd }: Renewal, ...files: string[]) {
  const script = words.map((word) => (word.endsWith(".ts") ? root + word : word));
  // Linux counts for the process itself; resourceUsage would begin with the memory of the one that started it.
  const weigh = `import { readFileSync } from "node:fs";
    process.on("exit", () => console.error("most", /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]));`;
  const watch = ["--import", `data:text/javascript,${encodeURIComponent(weigh)}`];
  const run = spawnSync(process.execPath, [...watch, ...script, ...files], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd },
    encoding: "utf8",
  });
  const [said = "", most = ""] = run.stderr.split("most ");
  return { status: run.status, out: run.stdout, said, megabytes: Number(most) / 1024 };
}

test("the command says how far it is, then what it wrote, and where the figures come from", () => {
  const renewal = new Renewal(fileOf(dozen), "some.csv");
  const { status, out, said } = command(renewal, "some.csv");
  expect(said).toBe("100 % read, 12 rows\n");
  expect(out).toBe(
    "content/data/explorer.json: 8 cells from 12 records of 2024 to 2024; of 12 rows 0 refused, 0 repeated; 0 countries without figures\n",
  );
  expect(status).toBe(0);
  expect(JSON.parse(renewal.written)).toMatchObject({
    provenance: {
      source: "aijobs",
      file: "some.csv",
      sha256: createHash("sha256").update(readFileSync(renewal.file)).digest("hex"),
      date: "2025-07",
      rows: 12,
      refused: 0,
      repeated: 0,
      years: { first: 2024, last: 2024 },
    },
  });
});

test("rows refused are counted first, then listed one by one", () => {
  const many = Array.from({ length: 60 }, (_, index) => lineOf({ amount: 50_000 + index }));
  const renewal = new Renewal(fileOf([lineOf({ amount: "x" }), ...many, lineOf({ year: 1 })]));
  const { status, said } = command(renewal, renewal.file);
  expect(said).toBe(
    [
      "100 % read, 62 rows",
      "2 rows refused, mend them in the file to have them counted:",
      "  line 2: found salary “x”, expected a whole number above zero, in digits alone",
      "  line 63: found work_year “1”, expected a year from 2020 to 2025",
      "",
    ].join("\n"),
  );
  expect(status).toBe(0);
});

test("countries that the content does not name are told, with their records", () => {
  const renewal = new Renewal(fileOf([...dozen, lineOf({ country: "NA" }), lineOf({ country: "NO" })]));
  const { status, said } = command(renewal, renewal.file);
  expect(said).toContain(
    "Countries without figures, as content/data/countries.yaml does not name them: NA 1, NO 1\n",
  );
  expect(status).toBe(0);
});

test("a file that is not what it should be ends with one sentence and exit code 1", () => {
  const renewal = new Renewal("");
  const before = renewal.written;
  expect(command(renewal, renewal.file)).toMatchObject({
    status: 1,
    out: "",
    said: "Nothing was written: the file is empty; fetch it once more.\n",
  });
  expect(command(renewal)).toMatchObject({
    status: 1,
    said: "Nothing was written: name the file of records: npm run data -- <file>.\n",
  });
  expect(command(renewal, renewal.file, renewal.file)).toMatchObject({
    status: 1,
    out: "",
    said: "Nothing was written: name one file of records, not 2: npm run data -- <file>.\n",
  });
  expect(renewal.written).toBe(before);
});

test("a fault in the jobs or the countries is told as the build tells it", () => {
  const renewal = new Renewal(fileOf(dozen));
  const before = renewal.written;
  const jobs = join(renewal.root, "content/data/jobs.yaml");
  const file = openSync(jobs, "a");
  writeSync(file, "- { key: Wrong }\n");
  closeSync(file);
  const { status, said } = command(renewal, renewal.file);
  expect(said).toContain(
    "content/data/jobs.yaml\n  field     9.key\n  found     “Wrong”\n  expected  a slug: small letters, digits and hyphens\n",
  );
  expect(status).toBe(1);
  expect(renewal.written).toBe(before);
});

test("ten times the records of today take less than 200 MB", () => {
  test.slow();
  const renewal = new Renewal(`${header}\n`);
  const rows = syntheticRows(64_623);
  const file = openSync(renewal.file, "a");
  for (let copy = 0; copy < 10; copy += 1)
    writeSync(file, `${rows.map((row) => lineOf({ ...row, size: `${copy}` })).join("\n")}\n`);
  closeSync(file);
  const { status, out, said, megabytes } = command(renewal, renewal.file);
  expect(said).toContain("100 % read, 646,230 rows");
  // No row is taken for another, and each is known again.
  const once = new Set(rows.map((row) => lineOf(row))).size * 10;
  expect(out).toContain(`, ${(646_230 - once).toLocaleString("en-GB")} repeated;`);
  expect(status).toBe(0);
  expect(megabytes).toBeGreaterThan(40);
  expect(megabytes).toBeLessThan(200);
});

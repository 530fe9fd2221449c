import { expect, test } from "@playwright/test";

/** Terms that ask for no more than to travel with the code, or for nothing. */
const light = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1", "PSF-2.0"];

test("what readers are sent that others wrote is listed with its licence", async ({ request }) => {
  const text = await (await request.get("/licences.txt")).text();
  const entries = text.split(`\n${"=".repeat(78)}\n`).map((entry) => entry.trim());
  const heads = entries.map((entry) => /^(\S+) ?([\d.]*), (\S+)\n\n/.exec(entry));
  expect(heads.map((head) => head?.[1])).toEqual(
    expect.arrayContaining(["chart.js", "chart2music", "@kurkle/color", "Fonts"]),
  );
  for (const head of heads) expect(light).toContain(head?.[3]);
  for (const entry of entries) expect(entry).toMatch(/permission|licen[sc]e/i);
});

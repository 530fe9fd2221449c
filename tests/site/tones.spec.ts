import { type APIRequestContext, expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { chartPages } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { documents } from "../support/documents.ts";

/*
 * Warm is what somebody claimed, cool what was counted: one tone for one claim, wherever its figures stand. The register
 * says which; numbers in text, words cited and marks of charts are held to it.
 */

type Tone = "claim" | "record";
const toneOf = (element: Element): Tone => (element.classList.contains("is-record") ? "record" : "claim");

interface Seen {
  readonly claim: string;
  readonly tone: string;
  readonly at: string;
}

/** Numbers that open a passport, and words that lead to an entry, on every page. */
async function seenInText(request: APIRequestContext): Promise<Seen[]> {
  const registers = locales.map((locale) => contentPageOf("numbers", locale).path);
  return [...(await documents(request))].flatMap(([path, document]) => [
    ...[...document.querySelectorAll("label.n")].map((element) => ({
      claim: (element.querySelector("[popovertarget]")?.getAttribute("popovertarget") ?? "").replace(
        /^pp-/,
        "",
      ),
      tone: toneOf(element),
      at: `${path}, ${element.textContent}`,
    })),
    ...[...document.querySelectorAll<HTMLAnchorElement>("a.cited")].flatMap((element) => {
      const [page, claim = ""] = (element.getAttribute("href") ?? "").split("#");
      return registers.some((register) => register === page)
        ? [{ claim, tone: toneOf(element), at: `${path}, ${element.textContent}` }]
        : [];
    }),
  ]);
}

/** What a file of a chart says of its marks: each object with a claim and a tone, wherever it stands. */
function* marksIn(value: unknown): Generator<{ claim: string; tone: string }> {
  if (value === null || typeof value !== "object") return;
  const { claim, tone } = value as { claim?: unknown; tone?: unknown };
  if (typeof claim === "string" && typeof tone === "string") yield { claim, tone };
  for (const inner of Object.values(value)) yield* marksIn(inner);
}

async function seenInCharts(request: APIRequestContext): Promise<Seen[]> {
  const all = await Promise.all(
    chartPages.map(async ({ path }) => {
      const file = path.replace(/\/$/, ".json");
      const { facts } = (await (await request.get(file)).json()) as { facts: unknown };
      return [...marksIn(facts)].map((mark) => ({ ...mark, at: file }));
    }),
  );
  return all.flat();
}

test("a claim has one tone in text, chart and register", async ({ request }) => {
  const register = (await documents(request)).get(contentPageOf("numbers", "en").path);
  const tones = new Map(
    [...(register?.querySelectorAll(".entry:has(.entry-num)") ?? [])].map((entry) => [
      entry.id,
      toneOf(entry.querySelector(".entry-num") ?? entry),
    ]),
  );
  expect(new Set(tones.values()).size, "tones in use").toBe(2);
  const [text, charts] = [await seenInText(request), await seenInCharts(request)];
  expect(text.length, "in text").toBeGreaterThan(500);
  expect(charts.length, "in charts").toBeGreaterThan(40);
  // Ink is neither: a line that others are set beside.
  const wrong = [...text, ...charts].filter(
    ({ claim, tone }) => tone !== "ink" && tones.has(claim) && tones.get(claim) !== tone,
  );
  expect(wrong.map(({ claim, tone, at }) => `${claim} ${tone}: ${at}`)).toEqual([]);
});

const colours: Record<Tone, string> = { claim: "--color-claim", record: "--color-record" };

test("a chart whose marks have one tone is drawn in no other", async ({ request }) => {
  const pages = await documents(request);
  let looked = 0;
  for (const { path } of chartPages) {
    const { facts } = (await (await request.get(path.replace(/\/$/, ".json"))).json()) as { facts: unknown };
    const tones = new Set([...marksIn(facts)].map(({ tone }) => tone));
    const [only] = tones;
    if (tones.size !== 1 || (only !== "claim" && only !== "record")) continue;
    looked += 1;
    const drawn = [...(pages.get(path)?.querySelectorAll("figure.chart svg") ?? [])].map(
      (svg) => svg.outerHTML,
    );
    expect(drawn.length, path).toBeGreaterThan(0);
    const other = colours[only === "claim" ? "record" : "claim"];
    expect(drawn.join(""), path).toContain(colours[only]);
    expect(drawn.join(""), path).not.toContain(other);
  }
  expect(looked).toBeGreaterThan(4);
});

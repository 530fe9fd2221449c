import { createHash, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { readFileSync, rmSync } from "node:fs";
import { PassThrough } from "node:stream";
import { expect, test } from "@playwright/test";
import type { Placed } from "../../src/share/cards/check-card.ts";
import { type Cards, print } from "../../src/share/cards/print.ts";
import { Progress } from "../../src/share/cards/progress.ts";
import { pageCardWith, sizeOf } from "../support/cards.ts";

/** Cards that nobody has drawn before, so many of them. */
async function* fresh(count: number, mark: string, asked = () => {}): AsyncGenerator<Placed> {
  for (let index = 0; index < count; index += 1) {
    asked();
    const card = pageCardWith({ slug: `one-${index}`, foot: `${mark} ${index}` });
    yield { card, file: "content/pages/fr/pay.mdx", field: "card" };
  }
}

const quiet = () => new Progress(new PassThrough() as unknown as NodeJS.WriteStream);
const removed = (cards: Cards) => [...cards.values()].forEach(({ file }) => rmSync(file, { force: true }));

test("cards are drawn once: an unchanged site draws none, and has the same pictures", async () => {
  const mark = randomUUID();
  const [first, second] = [quiet(), quiet()];
  const drawn = await print(fresh(6, mark), first);
  const kept = await print(fresh(6, mark), second);
  expect([first.drawn, first.kept]).toEqual([6, 0]);
  expect([second.drawn, second.kept]).toEqual([0, 6]);
  expect(kept).toEqual(drawn);
  for (const { file, hash, alt } of drawn.values()) {
    const picture = readFileSync(file);
    expect(sizeOf(picture)).toEqual({ width: 1200, height: 630 });
    expect(createHash("sha256").update(picture).digest("hex").slice(0, 10)).toBe(hash);
    expect(alt).toContain("150\u202f000\u202f$");
  }
  expect(first.line).toMatch(/^cards: 6, 6 drawn, \d+ a second, 0 kept$/);
  expect(second.line).toBe("cards: 6, 0 drawn, 6 kept");
  removed(drawn);
});

test("one word changed draws one card", async () => {
  const mark = randomUUID();
  const drawn = await print(fresh(3, mark), quiet());
  const again = quiet();
  const changed = async function* (): AsyncGenerator<Placed> {
    for await (const placed of fresh(3, mark))
      yield placed.card.slug === "one-1"
        ? { ...placed, card: { ...placed.card, foot: `${mark} autre` } }
        : placed;
  };
  const then = await print(changed(), again);
  expect([again.drawn, again.kept]).toEqual([1, 2]);
  expect(then.get("fr/one-1")?.hash).not.toBe(drawn.get("fr/one-1")?.hash);
  removed(drawn);
  removed(then);
});

test("of any number of cards, no more wait in memory than there are cores", async () => {
  const mark = randomUUID();
  const progress = quiet();
  let asked = 0;
  let most = 0;
  const cards = fresh(24, mark, () => {
    asked += 1;
    most = Math.max(most, asked - progress.drawn);
  });
  removed(await print(cards, progress));
  expect(asked).toBe(24);
  expect(most).toBeLessThanOrEqual(availableParallelism());
});

test("two cards of one name, and letters no face has, stop the build and say so", async () => {
  const wrong = async function* (): AsyncGenerator<Placed> {
    const at = { file: "content/pages/fr/pay.mdx", field: "card" };
    yield { card: pageCardWith(), ...at };
    yield { card: pageCardWith(), file: "content/pages/fr/method.mdx", field: "title" };
    yield { card: pageCardWith({ slug: "two", after: "par an 🎉" }), ...at };
  };
  const told = await print(wrong(), quiet()).then(
    () => "",
    (error: unknown) => String(error),
  );
  for (const part of [
    "content/pages/fr/method.mdx",
    "a second card named fr/one",
    "one card an address",
    "🎉 (U+1F389) in “par an 🎉”",
    "src/fonts/brygada.woff2",
    "mend",
  ])
    expect(told).toContain(part);
});

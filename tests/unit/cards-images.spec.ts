import { expect, test } from "@playwright/test";
import type { CardFacts } from "../../src/share/cards/card.ts";
import { imagesOf, type Placed } from "../../src/share/cards/card-images.ts";
import { keptPng } from "../../src/share/cards/draw/card-png.ts";
import { pageCardWith } from "../support/cards.ts";

type Facts = Partial<Extract<CardFacts, { kind: "page" }>>;

const at = { file: "content/pages/fr/pay.mdx", field: "card" };

async function* placed(...all: readonly Facts[]): AsyncGenerator<Placed> {
  for (const facts of all) yield { card: pageCardWith(facts), ...at };
}

const hashes = async (...all: readonly Facts[]): Promise<(string | undefined)[]> => {
  const images = await imagesOf(placed(...all));
  return all.map(({ slug }) => images.get(`fr/${slug}`)?.hash);
};

test("the hash of a card follows what it shows, and nothing else", async () => {
  const [one, two] = [{ slug: "one" }, { slug: "two", foot: "Autre chose" }];
  const before = await hashes(one, two);
  expect(before.every((hash) => /^[0-9a-f]{10}$/.test(hash ?? ""))).toBe(true);
  expect(await hashes(one, two)).toEqual(before);
  const after = await hashes(one, { ...two, foot: "Autre chose encore" });
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test("a picture kept from an earlier build is the picture that would be drawn", async () => {
  const { svg } = (await imagesOf(placed({ slug: "kept" }))).get("fr/kept") ?? { svg: "" };
  const first = await keptPng(svg);
  expect((await keptPng(svg)).equals(first)).toBe(true);
});

test("two cards of one name, and letters no face has, stop the build and say so", async () => {
  const wrong = placed({ slug: "one" }, { slug: "one" }, { slug: "two", after: "par an 🎉" });
  const told = await imagesOf(wrong).then(
    () => "",
    (error: unknown) => String(error),
  );
  for (const part of [
    "content/pages/fr/pay.mdx",
    "a second card named fr/one",
    "one card an address",
    "🎉 (U+1F389) in “par an 🎉”",
    "src/fonts/brygada.woff2",
    "mend",
  ])
    expect(told).toContain(part);
});

import { expect, test } from "@playwright/test";
import { textDirective } from "../../src/share/quote/text-fragment.ts";

const words = (directive: string | undefined) => directive?.split(",").map(decodeURIComponent);

test("a short sentence is named whole, its hyphens and commas encoded", () => {
  expect(textDirective([], ["It is well-paid, they say."])).toBe("It%20is%20well%2Dpaid%2C%20they%20say.");
});

test("a long sentence is named by where it begins and ends", () => {
  const sentence = "The sample is small: a handful of records more could move these figures.";
  expect(words(textDirective(["Before it."], [sentence]))).toEqual([
    "The sample is small:",
    "could move these figures.",
  ]);
});

test("no term crosses the edge of a button", () => {
  const runs = [
    "Half of them are under ",
    "$150,000",
    " a year, and the middle half runs ",
    "$1–2",
    " (about ",
    ").",
  ];
  expect(words(textDirective([], runs))).toEqual(["Half of them are", "(about"]);
  expect(words(textDirective([], ["€45,500", " is what it pays."]))).toEqual(["€45,500", "is what it pays."]);
});

test("a beginning that stands earlier is told apart by more words, whatever their case", () => {
  const before = ["so the sample is small: it says little."];
  const sentence = "The sample is small: it says little about the many, and less about the few.";
  expect(words(textDirective(before, [sentence]))?.[0]).toBe("The sample is small: it says little about");
});

test("an end that stands twice in the sentence is told apart by more words", () => {
  const sentence = "It pays on a good day. So they say, and again: it pays on a good day.";
  expect(words(textDirective([], [sentence]))).toEqual(["It pays on a", "again: it pays on a good day."]);
});

test("a sentence that stands earlier word for word has no link of its own", () => {
  const sentence = "It is the same sentence, word for word, as the one that stands above.";
  expect(textDirective([sentence], [sentence])).toBeUndefined();
  expect(textDirective(["Yes."], ["Yes."])).toBeUndefined();
  expect(textDirective([], [" "])).toBeUndefined();
});

test("the spaces of French stay as they are", () => {
  const sentence = "Combien\u202f? 45\u202f500\u202f€ par an, dit l’article, et rien de plus pour personne.";
  expect(words(textDirective([], [sentence]))?.[0]).toBe("Combien\u202f? 45\u202f500\u202f€ par an,");
});

test("a figure that stands earlier is passed over for the words after it", () => {
  const runs = ["€45,500", " is what it pays, they say, and no more than that."];
  expect(words(textDirective(["From €45,500 on"], runs))).toEqual(["is what it pays,", "no more than that."]);
  expect(words(textDirective(["From €45,500 on"], ["€45,500", " they say."]))).toEqual(["they say."]);
});

import { expect, test } from "@playwright/test";
import { piecesOf } from "../../src/domain/pieces.ts";

test("a sentence of the data is text, figures with their passports, and words that lead to theirs", () => {
  expect(
    piecesOf("About {pay-us-microdata} a year, {pay-us-microdata.count} [records](aijobs-file)."),
  ).toEqual([
    { kind: "text", text: "About " },
    { kind: "figure", id: "pay-us-microdata", figure: undefined },
    { kind: "text", text: " a year, " },
    { kind: "figure", id: "pay-us-microdata", figure: "count" },
    { kind: "text", text: " " },
    { kind: "words", id: "aijobs-file", text: "records" },
    { kind: "text", text: "." },
  ]);
});

test("brackets that name no claim are words like any others", () => {
  expect(piecesOf("paid [by the hour] or (a task)")).toEqual([
    { kind: "text", text: "paid [by the hour] or (a task)" },
  ]);
});

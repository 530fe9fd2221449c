import type { Copy } from "./wrong.ts";

/** The file the tests write their claims to. */
export const claimsFile = "content/data/claims/pay.yaml";

export const both = (text: string) => ({ en: text, fr: text });
export const main = { value: 100, currency: "EUR", period: "year", basis: "gross" };
export const sound = {
  statement: both("It pays {.main}."),
  figures: { main },
  saidBy: both("Somebody"),
  place: { code: "FRA", ...both("France") },
  date: "2023-04-03",
  kind: "press",
  records: 1,
  confidence: "high",
  became: both("Nothing."),
  sources: ["lebonbon-2023"],
  mrz: { nickname: "NEW", speaker: "NOBODY" },
};

/** Adds a claim to the ledger; JSON is YAML too. */
export const add =
  (claim: object, id = "pay-new", to = claimsFile) =>
  (copy: Copy) =>
    copy.append(to, `\n${id}: ${JSON.stringify(claim)}\n`);

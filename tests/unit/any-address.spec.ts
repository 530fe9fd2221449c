import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { guessFromHash } from "../../src/charts/kinds/dots/dots-guess.ts";
import { viewIn } from "../../src/charts/view.ts";
import { fullKey, searchOf } from "../../src/islands/address.ts";
import { locales } from "../../src/domain/locale.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import { levels } from "../../src/domain/pay-cell.ts";
import { choiceFrom, choiceKeys, opening, searchFor, selectableYears } from "../../src/explorer/choice.ts";
import { offerFromHash } from "../../src/explorer/parse-offer.ts";
import {
  absolute,
  cardUrl,
  chartFiles,
  chartFileUrl,
  chartUrl,
  embedUrl,
  pageUrl,
  themes,
} from "../../src/routing/urls.ts";
import { viewFileUrl } from "../../src/routing/view-urls.ts";
import { textDirective } from "../../src/share/quote/text-fragment.ts";
import { anyText, holds } from "../support/any.ts";
import { anyChoice, dataset } from "../support/explorer.ts";

const pairs = fc.array(
  fc.tuple(fc.oneof(anyText, fc.constantFrom("job", "in", "level", "year", "c", "per", "s")), anyText),
);
const written = (all: readonly (readonly [string, string])[]): string =>
  `?${new URLSearchParams(all.map(([key, value]) => [key, value]))}`;

test("of an address that is spoilt in part, the rest is still followed", () => {
  const unset = { country: opening.country, level: undefined, year: undefined };
  const parts = fc.subarray(["country", "level", "year"] as const);
  const known = new Set([
    ...dataset.countries.map(({ code }) => code.toLowerCase()),
    ...levels.map((one) => one.toLowerCase()),
    ...selectableYears(dataset).map(String),
  ]);
  const poison = anyText.filter((text) => !known.has(text));
  holds(2_000, [anyChoice, parts, poison], (choice, spoilt, text) => {
    const params = new URLSearchParams(searchFor(choice));
    for (const part of spoilt) params.set(choiceKeys[part], text);
    const rest = Object.fromEntries(spoilt.map((part) => [part, unset[part]]));
    deepEqual(choiceFrom(`?${params}`, dataset), { level: undefined, year: undefined, ...choice, ...rest });
  });
});

test("no address makes the explorer throw, or choose what it does not offer; its own address leads back", () => {
  holds(3_000, [fc.oneof(pairs.map(written), anyText)], (search) => {
    const found = choiceFrom(search, dataset);
    ok(found.jobs.length > 0 && found.jobs.every((job) => dataset.jobs.some(({ key }) => key === job)));
    ok(dataset.countries.some(({ code }) => code === found.country));
    deepEqual(choiceFrom(searchFor(found, search), dataset), found);
  });
});

test("no form makes a view that a chart does not know", () => {
  const input = fc.record({
    name: fc.oneof(anyText, fc.constantFrom("c", "per", "money", "s", "show")).map(fullKey),
    type: fc.constantFrom("radio", "checkbox"),
    value: fc.oneof(anyText, fc.constantFrom("eur", "gbp", "usd", "year", "month", "hour", "day", "today")),
    checked: fc.boolean(),
    defaultChecked: fc.boolean(),
  });
  holds(2_000, [fc.array(input, { maxLength: 12 }), pairs.map(written)], (inputs, search) => {
    const { currency, per, money } = viewIn(search, "");
    ok([undefined, ...currencies].includes(currency));
    ok([undefined, ...payPeriods].includes(per));
    ok([undefined, "day", "today"].includes(money));
    // Said twice, a view says the same.
    const said = searchOf(inputs, search);
    equal(searchOf(inputs, said), said);
  });
});

test("what stands after the # of a link is an offer or a guess of ours, or neither", () => {
  const hash = fc.oneof(
    anyText.map((text) => `#${text}`),
    fc.stringMatching(/^#(offer|guess)=[-\d.]{0,10}(eur|gbp|usd|chf)?(-month|-hour|-day)?(-\d{0,3})?$/),
  );
  holds(5_000, [hash], (one) => {
    const [offer, guess] = [offerFromHash(one), guessFromHash(one)];
    ok(!(offer && guess));
    if (offer) match(one, /^#offer=\d/);
    if (guess) match(one, /^#guess=\d/);
  });
});

test("every address of ours is one as it stands, ends as its kind does, and stays in its language", () => {
  const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/);
  const site = new URL("https://site.test");
  holds(
    2_000,
    [fc.constantFrom(...locales), slug, slug, fc.constantFrom(...themes)],
    (locale, index, one, theme) => {
      const page = pageUrl(locale, index);
      const chart = chartUrl(page, one);
      const pages = [page, chart, embedUrl(locale, theme, one)];
      const files = [
        ...chartFiles.map((file) => chartFileUrl(page, one, file)),
        viewFileUrl(chart, "csv"),
        cardUrl(locale, one),
      ];
      for (const path of [...pages, ...files]) {
        equal(new URL(absolute(path, site)).pathname, path);
        ok(path.startsWith(pageUrl(locale, "")));
      }
      ok(pages.every((path) => /[^/]\/$/.test(path)));
      ok(files.every((path) => /\.\w+$/.test(path)));
    },
  );
});

test("a link to a sentence names words of it that stand nowhere earlier, or there is none", () => {
  const word = fc.oneof(
    fc.constantFrom("it", "pays", "well", "say", "they", "45 500 €", "a-b,", "&"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
  );
  const runs = fc.array(
    fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" ")),
    { maxLength: 4 },
  );
  const plain = (text: string) =>
    text
      .split(/[ \t\r\n]+/)
      .filter(Boolean)
      .join(" ")
      .toLowerCase();
  holds(3_000, [runs, runs], (before, sentence) => {
    const directive = textDirective(before, sentence);
    if (directive === undefined) return;
    // Only its own comma parts it, and no hyphen could be taken for a sign of its own.
    const terms = directive.split(",").map(decodeURIComponent);
    ok(terms.length <= 2);
    doesNotMatch(directive, /[-&\s]/);
    const [start = "", end = start] = terms.map((term) => plain(term));
    for (const term of [start, end])
      ok(
        sentence.some((run) => plain(run).includes(term)),
        directive,
      );
    ok(!before.some((run) => plain(run).includes(start)), directive);
  });
});

import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { type Text, textsOf } from "../support/texts.ts";

/** The texts a pattern is found in, each with what it caught and a little around it. */
const caught = (texts: readonly Text[], pattern: RegExp): string[] =>
  texts.flatMap(({ where, text }) => {
    const found = pattern.exec(text);
    return found ? [`${where}: …${text.slice(Math.max(0, found.index - 15), found.index + 15)}…`] : [];
  });

for (const locale of locales) {
  const texts = textsOf(locale);

  test(`there are texts to look at (${locale})`, () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  test(`no straight quote or apostrophe (${locale})`, () => {
    expect(caught(texts, /["']/)).toEqual([]);
  });

  test(`no long dash, no double space, no space before a comma or a full stop (${locale})`, () => {
    expect(caught(texts, /—|\S {2,}\S| [,.](?!\w)/)).toEqual([]);
  });

  test(`an en dash, not a hyphen, between two figures (${locale})`, () => {
    expect(caught(texts, /(?<![\d-])\d+-\d+(?![\d-])/)).toEqual([]);
  });
}

const french = textsOf("fr");

test("a narrow no-break space, and nothing else, stands before ; : ? ! % » in French", () => {
  expect(caught(french, /[^\u202f?!…][;:?!%»]/)).toEqual([]);
});

test("a narrow no-break space, and nothing else, stands after « in French", () => {
  expect(caught(french, /«(?!\u202f)/)).toEqual([]);
});

test("a no-break space keeps a day with its month in French", () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2023, month)).toLocaleDateString("fr", { month: "long", timeZone: "UTC" }),
  );
  expect(french.filter(({ text }) => /\d\u00a0décembre/.test(text))).not.toEqual([]);
  expect(caught(french, new RegExp(`\\d(er)? (${months.join("|")})`))).toEqual([]);
});

test("no English quotation marks open a French quotation", () => {
  expect(caught(french, /“/)).toEqual([]);
});

// A value and its unit may be bound (“about 30 adverts”); a dot stands for the value.
test("no French space or quotation mark strays into English, but around French words", () => {
  expect(caught(textsOf("en"), /\u202f|(?<!·)\u00a0(?!·)|[«»]/)).toEqual([]);
});

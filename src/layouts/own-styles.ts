import postcss, { type Root } from "postcss";

/** What HTML writes instead of the letters that class names of Tailwind may have. */
const escapes: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#38;": "&",
  "&gt;": ">",
  "&lt;": "<",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
};

/** The classes that elements of a page have. */
const classesIn = (html: string): string[] =>
  [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) =>
    names.replace(/&#?\w+;/g, (escape) => escapes[escape] ?? escape).split(/\s+/),
  );

/**
 * All that may be a class in the strings of a script, or the beginning of one (`is-`). A class that a script puts together
 * of other pieces is not found, as Tailwind would not find it.
 */
function classesInScript(script: string): Set<string> {
  const words = script.split(/\s+/).map((word) => word.replace(/^.*["'`]|["'`].*$/g, ""));
  return new Set([...words, ...script.split(/["'`${}\s]+/)]);
}

/** The classes that a selector asks for: not those that it excludes or offers as one of several (`:not()`, `:is()`). */
function classesOf(selector: string): string[] {
  let outside = selector;
  for (let before = ""; before !== outside;) {
    before = outside;
    outside = outside.replace(/(?<!\\)\((?:\\.|[^()\\])*(?<!\\)\)/g, "");
  }
  return [...outside.matchAll(/\.((?:\\.|[\w\u00a0-\uffff-])+)/g)].map(([, name = ""]) =>
    name.replaceAll(/\\(.)/g, "$1"),
  );
}

/** The element that a selector asks for, where that is all: `a` of `a:hover`. */
const elementOf = (selector: string): string[] => {
  const alone = selector.replace(/::?[a-z-]+$/, "");
  return /^[a-z][a-z0-9-]*$/.test(alone) ? [alone] : [];
};

/** Parts of fields for dates, numbers, files and searches, which browsers have and Tailwind evens out. */
const partOfField = /^::(?:-webkit-(?:date|calendar|search|inner-spin|outer-spin)|file-selector)/;
const field = /type="(?:date|datetime-local|time|month|week|number|file|search)"/;

/** The names of files of script that a text asks for. */
const asked = (text: string): string[] => [...text.matchAll(/[\w.-]+\.js(?=["'`])/g)].map(([name]) => name);

/**
 * Keeps, of a page’s styles, the rules for what is on it: one sheet of utilities serves the whole site, and travels
 * inlined in every page, of which each uses a part. A rule goes when a class or a sole element that its
 * selector asks for is neither on the page nor in a script that the page may ask for, by name: such a script may write
 * it later.
 */
export function ownStyles(scripts: ReadonlyMap<string, string>): (css: string, html: string) => string {
  const words = new Map([...scripts].map(([name, script]) => [name, classesInScript(script)]));
  const sheets = new Map<string, Root>();
  const done = new Map<string, string>();

  function reached(html: string): Set<string> {
    const names = new Set<string>(asked(html));
    for (const name of names) for (const next of asked(scripts.get(name) ?? "")) names.add(next);
    return names;
  }

  return (css, html) => {
    const names = [...reached(html)].filter((name) => scripts.has(name));
    const there = new Set([
      ...[...html.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, name = ""]) => name),
      ...classesIn(html),
      ...[...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].flatMap(([, script = ""]) => [
        ...classesInScript(script),
      ]),
    ]);
    const fields = field.test(html);
    const key = [css, String(fields), ...names.toSorted(), ...[...there].toSorted()].join(" ");
    const known = done.get(key);
    if (known !== undefined) return known;
    for (const name of names) for (const word of words.get(name) ?? []) there.add(word);
    const begun = [...there].filter((word) => /^[a-z][\w-]*-$/.test(word));
    const has = (name: string): boolean =>
      there.has(name) || begun.some((beginning) => name.startsWith(beginning));
    const sheet = sheets.get(css) ?? postcss.parse(css);
    sheets.set(css, sheet);
    const root = sheet.clone();
    root.walkRules((rule) => {
      const selectors = rule.selectors.filter(
        (selector) =>
          (fields || !partOfField.test(selector)) &&
          [...classesOf(selector), ...elementOf(selector)].every(has),
      );
      if (selectors.length === 0) rule.remove();
      else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
    });
    root.walkAtRules((at) => {
      if (at.nodes?.length === 0) at.remove();
    });
    const own = root.toString();
    done.set(key, own);
    return own;
  };
}

import { expect, test } from "@playwright/test";
import { ownStyles } from "../../src/layouts/own-styles.ts";

/** What a page keeps of some styles; its islands’ files of script by name. */
const kept = (css: string, html: string, scripts: Readonly<Record<string, string>> = {}): string =>
  ownStyles(new Map(Object.entries(scripts)))(css, html).replaceAll(/\s+/g, "");

test("a page keeps the rules for its classes and elements, and no others", () => {
  const css = `.on{top:0}.off{top:1px}p{top:2px}hr{top:3px}.on .off{top:4px}.on,.off{top:5px}p:hover{top:6px}`;
  expect(kept(css, `<p class="other on">`)).toBe(".on{top:0}p{top:2px}.on{top:5px}p:hover{top:6px}");
});

test("a layer or a query without rules goes with them", () => {
  expect(kept("@layer a{@media print{.off{top:0}}.on{top:0}}@layer b{.off{top:0}}", `<p class="on">`)).toBe(
    "@layera{.on{top:0}}",
  );
});

test("classes as Tailwind names them are found as pages and scripts write them", () => {
  const css = String.raw`.mt-0\.5{top:0}.\[\&\>li\]\:mt-1>li{top:1px}.hover\:flex:hover{top:2px}.w-\[calc\(1px\+2px\)\]{top:3px}`;
  const page = `<ul class="mt-0.5 [&#38;&gt;li]:mt-1 w-[calc(1px+2px)]">`;
  expect(kept(css, page)).toBe(css.replace(String.raw`.hover\:flex:hover{top:2px}`, ""));
  expect(kept(css, `<i src="/assets/One.js">`, { "One.js": "x({class:`mt-0.5 hover:flex`})" })).toBe(
    String.raw`.mt-0\.5{top:0}.hover\:flex:hover{top:2px}`,
  );
});

test("what a selector excludes, or offers as one of several, need not be there", () => {
  const css = ".on:not(.off){top:0}:is(.off,.on){top:1px}:has(.off){top:2px}";
  expect(kept(css, `<p class="on">`)).toBe(css);
});

test("scripts count that a page may ask for, one through another, and no others", () => {
  const css = ".a{top:0}.b{top:0}.c{top:0}.is-claim{top:0}";
  const scripts = {
    "One.js": 'import("./Two.js")',
    "Two.js": "y({class:`b is-${tone}`})",
    "Three.js": 'z("c")',
  };
  expect(kept(css, `<astro-island component-url="/assets/One.js">`, scripts)).toBe(
    ".b{top:0}.is-claim{top:0}",
  );
  expect(kept(css, `<script>let one="a"</script>`, scripts)).toBe(".a{top:0}");
});

test("rules for parts of fields stay where there is such a field", () => {
  const css = "::-webkit-date-and-time-value{top:0}::placeholder{top:0}";
  expect(kept(css, `<input type="date">`)).toBe(css);
  expect(kept(css, `<input type="radio">`)).toBe("::placeholder{top:0}");
});

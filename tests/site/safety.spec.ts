import { expect, test } from "@playwright/test";
import { JSDOM, VirtualConsole } from "jsdom";
import { themes } from "../../src/routing/urls.ts";
import { chartPages, embedPath } from "../support/chart-site.ts";
import { everyPath } from "../support/site.ts";

// That no page breaks its policy, nor stores anything, is seen on a whole visit (visit.spec.ts).
const embeds = chartPages.flatMap(({ id, locale }) => themes.map((theme) => embedPath(id, locale, theme)));

for (const path of [...everyPath, ...embeds, "/no-such-page/"]) {
  test(`${path} carries a strict policy, before any style or script`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types 'none'");
    // As many scripts as the page holds may run inside it, and no other.
    const own = html.match(/<script(?![^>]*(?: src=|type="application))/g) ?? [];
    const [scripts = ""] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts.match(/'sha256-/g) ?? []).toHaveLength(own.length);
    expect(scripts).toContain("'self'");
    expect(policy).toMatch(/style-src [^;]*'sha256-/);
    expect(policy).not.toMatch(/unsafe-|https?:|\*|data:|blob:/);
    expect(html.search(/http-equiv="content-security-policy"/i)).toBeLessThan(
      html.search(/<style|<script|<body/i),
    );
    // Attributes may quote code to copy, with a style of its own: only elements count.
    expect(
      new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document.querySelector("[style]"),
    ).toBeNull();
  });
}

test("the browser refuses to make HTML from a string on our pages", async ({ page }) => {
  await page.goto(everyPath[1] ?? "/");
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML("beforeend", "<b>text</b>");
      return "it was made";
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain("TrustedHTML");
});

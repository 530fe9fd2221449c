import { expect, test } from "@playwright/test";
import { themes } from "../../src/routing/urls.ts";
import { chartPages, embedPath } from "../support/chart-site.ts";
import { parsed } from "../support/documents.ts";
import { everyPath } from "../support/site.ts";

// That no page breaks its policy, nor stores anything, is seen on a whole visit (visit.spec.ts).
const embeds = chartPages.flatMap(({ id, locale }) => themes.map((theme) => embedPath(id, locale, theme)));

test("every page carries a strict policy, before any style or script", async ({ request }) => {
  for (const path of [...everyPath, ...embeds, "/no-such-page/"]) {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? "";
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script';trusted-types 'none'",
    ])
      expect(policy, path).toContain(part);
    // As many scripts as the page holds may run inside it, and no other.
    const own = html.match(/<script(?![^>]*(?: src=|type="application))/g) ?? [];
    const [scripts = ""] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts.match(/'sha256-/g) ?? [], path).toHaveLength(own.length);
    expect(scripts, path).toContain("'self'");
    expect(policy, path).toMatch(/style-src [^;]*'sha256-/);
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*|data:|blob:/);
    const first = html.search(/<style|<script|<body/i);
    expect(html.search(/http-equiv="content-security-policy"/i), path).toBeLessThan(first);
    // Attributes may quote code to copy, with a style of its own: only elements count.
    expect(parsed(html).querySelector("[style]"), path).toBeNull();
  }
});

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

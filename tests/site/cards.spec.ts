import { createHash } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { sizeOf } from "../support/cards.ts";
import { type Head, headOf } from "../support/card-heads.ts";
import { sitemap } from "../support/site.ts";

/** The heads of all pages the sitemap lists. */
async function headsOf(request: APIRequestContext): Promise<Head[]> {
  const heads: Head[] = [];
  for (const path of await sitemap(request)) heads.push(headOf(path, await (await request.get(path)).text()));
  return heads;
}

/** What WhatsApp, the strictest, still shows. */
const largest = 300_000;
/** What a card should weigh on average, so that a share seen by a thousand servers costs little. */
const aim = 60_000;

test("every address has a card of its own: its type, its size, its bytes, its hash, its words", async ({
  request,
}) => {
  test.setTimeout(180_000);
  const seen = new Map<string, string>();
  let bytes = 0;
  for (const { path, image, alt } of await headsOf(request)) {
    const { pathname, search } = new URL(image);
    const [, locale] = /\/(en|fr)\/cards\/[a-z0-9-]+\.png$/.exec(pathname) ?? [];
    expect(locale, path).toBe(path.startsWith("/fr/") ? "fr" : "en");
    expect(search, path).toMatch(/^\?v=[0-9a-f]{10}$/);
    const answer = await request.get(pathname + search);
    expect(answer.status(), pathname).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect(answer.headers()["content-disposition"]).toBeUndefined();
    const picture = await answer.body();
    expect(sizeOf(picture), pathname).toEqual({ width: 1200, height: 630 });
    expect(picture.length, pathname).toBeLessThan(largest);
    bytes += picture.length;
    const digest = createHash("sha256").update(picture).digest("hex");
    expect(seen.get(digest), `${path} has the card of another`).toBeUndefined();
    seen.set(digest, path);
    expect(alt, path).toMatch(/\d/);
    expect(alt.length, path).toBeLessThanOrEqual(420);
  }
  expect(seen.size).toBeGreaterThan(200);
  expect(bytes / seen.size).toBeLessThan(aim);
});

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
    const address = new URL(image).pathname;
    const [, base, locale, hash = "", slug] =
      /^(.*)\/assets\/cards\/(en|fr)\/([0-9a-f]{10})\/([a-z0-9-]+)\.png$/.exec(address) ?? [];
    expect(address, path).toMatch(/\/assets\/cards\//);
    expect(locale, path).toBe(path.startsWith("/fr/") ? "fr" : "en");
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect(answer.headers()["content-disposition"]).toBeUndefined();
    const picture = await answer.body();
    expect(sizeOf(picture), address).toEqual({ width: 1200, height: 630 });
    expect(picture.length, address).toBeLessThan(largest);
    bytes += picture.length;
    const digest = createHash("sha256").update(picture).digest("hex");
    expect(digest.slice(0, hash.length)).toBe(hash);
    expect(seen.get(digest), `${path} has the card of another`).toBeUndefined();
    seen.set(digest, path);
    // The name that stays, for links whose picture has changed since.
    const stable = await (await request.get(`${base}/${locale}/cards/${slug}.png`)).body();
    expect(stable.equals(picture), slug).toBe(true);
    expect(alt, path).toMatch(/\d/);
    expect(alt.length, path).toBeLessThanOrEqual(420);
  }
  expect(seen.size).toBeGreaterThan(200);
  expect(bytes / seen.size).toBeLessThan(aim);
});

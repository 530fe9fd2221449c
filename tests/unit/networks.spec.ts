import { expect, test } from "@playwright/test";
import { intent, networks } from "../../src/share/networks.ts";
import { preview, readings } from "../support/networks.ts";

const shared = {
  url: "https://example.org/fr/graphiques/un/?c=gbp&per=month",
  headline: "À l’heure : 3 & 4 % “ou” plus #1",
};

test("every network gets the address whole, and the words where it takes words", () => {
  for (const network of networks) {
    const { protocol, searchParams, hash } = new URL(intent(network, shared));
    const given = [...searchParams.values(), decodeURIComponent(hash)].join("\n");
    expect(given, network).toContain(shared.url);
    expect(["https:", "mailto:"]).toContain(protocol);
    // Facebook and LinkedIn read the words off the page.
    expect(given.includes(shared.headline), network).toBe(!["facebook", "linkedin"].includes(network));
  }
});

test("the addresses are those the networks take", () => {
  const url = encodeURIComponent(shared.url);
  const text = encodeURIComponent(shared.headline);
  const both = `${text}%0A${url}`;
  expect(networks.map((network) => intent(network, shared))).toEqual([
    `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    `https://x.com/intent/tweet?url=${url}&text=${text}`,
    `https://bsky.app/intent/compose?text=${both}`,
    `https://share.joinmastodon.org/#text=${both}`,
    `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    `https://wa.me/?text=${both}`,
    `https://t.me/share/url?url=${url}&text=${text}`,
    `mailto:?subject=${text}&body=${both}`,
  ]);
});

test("the networks of the tests read as the notes say: each its own tags, in its own order", () => {
  const page = `<!doctype html><title>T</title>
    <meta property="og:title" content="OG"><meta property="og:description" content="OD">
    <meta property="og:image" content="https://e.org/1.png"><meta property="og:image" content="https://e.org/2.png">
    <meta property="og:image:alt" content="OA"><meta name="twitter:title" content="TT">
    <meta name="twitter:card" content="summary_large_image"><meta name="twitter:image:alt" content="TA">
    <meta name="twitter:label1" content="L"><meta name="twitter:data1" content="D">`;
  const data = `<script type="application/ld+json">[{"@type":"Dataset","headline":"no"},{"@type":"WebPage","headline":"LD"}]</script>`;
  const titles = Object.fromEntries(readings.map((one) => [one, preview(one, page + data).title]));
  expect(titles).toEqual({
    facebook: "OG",
    linkedIn: "OG",
    x: "TT",
    bluesky: "OG",
    mastodon: "LD",
    slack: "OG",
    whatsApp: "OG",
  });
  expect(preview("mastodon", page).title).toBe("OG");
  expect(preview("whatsApp", page).image).toBe("https://e.org/2.png");
  expect(preview("facebook", page).image).toBe("https://e.org/1.png");
  expect(preview("x", page).alt).toBe("TA");
  expect(preview("x", page.replace("summary_large_image", "large")).image).toBeUndefined();
  expect(preview("slack", page).facts).toEqual([["L", "D"]]);
  expect(preview("x", page.replace("TT", "a".repeat(80))).title).toHaveLength(70);
});

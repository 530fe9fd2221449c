import { expect, test } from "@playwright/test";
import { JSDOM } from "jsdom";
import { atom, type Feed } from "../../src/share/atom.ts";
import { embedCode, fittingCode } from "../../src/share/embed-code.ts";
import { figureHtml } from "../../src/share/embed-figure.ts";
import { proseHtml } from "../../src/share/prose-html.ts";
import { heightMessage } from "../../src/charts/interactive/post-height.ts";

const feed: Feed = {
  locale: "en",
  title: "AI Trainer, Explained",
  subtitle: "All of it & more",
  self: "https://example.org/en/feed.xml",
  home: "https://example.org/en/",
  icon: "https://example.org/icons/192.png",
  rights: "CC BY 4.0",
  entries: ["2026-11-20", "2026-11-22"].map((updated) => ({
    title: `Of <${updated}>`,
    url: `https://example.org/en/${updated}/`,
    summary: "Said & done",
    published: "2026-11-19",
    updated,
    html: `<p>5 &lt; 6 <a href="https://example.org/?a=1&amp;b=2">x</a></p>`,
  })),
};

test("a feed is well-formed, the newest first, its text whole", () => {
  const { document } = new JSDOM(atom(feed), { contentType: "application/xml" }).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  expect(all("entry > title")).toEqual(["Of <2026-11-22>", "Of <2026-11-20>"]);
  expect(all("feed > updated")).toEqual(["2026-11-22T00:00:00Z"]);
  expect(all("feed > id, feed > subtitle")).toEqual(["https://example.org/en/", "All of it & more"]);
  expect(all("entry > content")[0]).toBe(feed.entries[0]?.html);
  expect(document.querySelector("feed > link[rel=self]")?.getAttribute("href")).toBe(feed.self);
});

const components = {
  Claim: ({ id }: Readonly<Record<string, string | true>>, children: string) =>
    `<a href="#${String(id)}">${children || "45"}</a>`,
  Answer: (_: unknown, children: string) => children,
};

test("an article is written out as plain HTML, its components as they are told to be", () => {
  const body = `<Answer>\n\n- One <Claim id="a" />\n- Two\n\n</Answer>\n\n## A head\n\nIt is *so* & [there](https://e.org/?a=1&b=2), <Claim id="b" plain>words</Claim> < 3.`;
  expect(proseHtml(body.replace("< 3", "\\< 3"), components).replace(/\n/g, "")).toBe(
    `<ul><li>One <a href="#a">45</a></li><li>Two</li></ul><h2>A head</h2><p>It is <em>so</em> &amp; <a href="https://e.org/?a=1&amp;b=2">there</a>, <a href="#b">words</a> &lt; 3.</p>`,
  );
});

test("a component nobody told about stops the build", () => {
  expect(() => proseHtml("<Other />", components)).toThrow(/found <Other>; expected one of Claim, Answer/);
});

const hostile = `"><script>alert(1)</script>&`;

test("a figure keeps its words where they are, whatever they are", () => {
  const html = figureHtml(
    {
      title: hostile,
      url: "https://example.org/?a=1&b=2",
      src: "https://example.org/1.png",
      width: 1,
      height: 2,
      alt: hostile,
      sources: hostile,
      credit: hostile,
    },
    { caption: hostile, head: [hostile], rows: [[hostile, hostile]] },
  );
  const { document } = new JSDOM(html).window;
  expect(document.querySelector("script")).toBeNull();
  expect(document.querySelector("img")?.alt).toBe(hostile);
  expect(document.querySelector("a")?.href).toBe("https://example.org/?a=1&b=2");
  expect([...document.querySelectorAll("th, td, caption")].map((one) => one.textContent)).toEqual(
    Array.from({ length: 4 }, () => hostile),
  );
});

test("a frame that fits is the same frame, and a script that knows its own among others", () => {
  const embedded = { src: "https://example.org/embed/", title: hostile, height: 500 };
  expect(fittingCode(embedded).startsWith(embedCode(embedded))).toBe(true);
  const { window } = new JSDOM(
    `<iframe height="9"></iframe>${fittingCode({ ...embedded, src: "about:blank" })}`,
    {
      runScripts: "dangerously",
    },
  );
  const [other, ours] = window.document.querySelectorAll("iframe");
  const tell = (source: Window | null | undefined, type: string, height: number) =>
    window.dispatchEvent(
      new window.MessageEvent("message", { data: { type, height }, source: source as never }),
    );
  tell(ours?.contentWindow, "something else", 1);
  expect(ours?.height).toBe("500");
  tell(ours?.contentWindow, heightMessage, 640);
  expect([other?.height, ours?.height]).toEqual(["9", "640"]);
});

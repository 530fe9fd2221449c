import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { CDPSession } from "@playwright/test";

export const kinds = ["html", "css", "font", "image", "script", "data"] as const;
export type Kind = (typeof kinds)[number];

/** What a page was sent so far: bytes as they travelled, headers included, and requests. */
export interface Sent {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
}

/** What the browser calls a resource, as a kind of ours; what is no page, style, letter, picture or script is data. */
const named: Readonly<Record<string, Kind>> = {
  Document: "html",
  Stylesheet: "css",
  Font: "font",
  Image: "image",
  Script: "script",
};

interface Counter {
  /** What came until now. */
  readonly sent: () => Sent;
  /** Resolves when nothing has been asked for or answered for a while. */
  readonly quiet: () => Promise<void>;
}

/** A page that has asked for nothing so long, in milliseconds, on a slow phone too, asks for nothing more by itself. */
const calm = 1000;

/** Counts what a page is sent, from now on. */
export async function counting(session: CDPSession): Promise<Counter> {
  const kindOf = new Map<string, Kind>();
  const open = new Set<string>();
  const bytes = { html: 0, css: 0, font: 0, image: 0, script: 0, data: 0 };
  let last = performance.now();
  const ended = (id: string): void => {
    last = performance.now();
    open.delete(id);
  };
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    last = performance.now();
    if (/^https?:/.test(request.url)) open.add(requestId);
  });
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (/^https?:/.test(response.url)) kindOf.set(requestId, named[type] ?? "data");
  });
  session.on("Network.loadingFailed", ({ requestId }) => ended(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    ended(requestId);
    const kind = kindOf.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  await session.send("Network.enable");
  const quiet = async (): Promise<void> => {
    last = performance.now();
    while (open.size > 0 || performance.now() - last < calm)
      await new Promise((later) => setTimeout(later, 50));
  };
  return { sent: () => ({ bytes: { ...bytes }, requests: kindOf.size }), quiet };
}

const weight = (html: string): number => brotliCompressSync(html).length;

/** How much of a page is styles and scripts that travel inside it, in bytes as sent: what it would weigh less without. */
export function inside(dist: string, path: string): { css: number; script: number } {
  const html = readFileSync(join(dist, path, "index.html"), "utf8");
  const without = (tag: "style" | "script"): string =>
    html.replaceAll(new RegExp(`<${tag}(?![^>]*ld\\+json)[^>]*>[\\s\\S]*?</${tag}>`, "g"), "");
  return { css: weight(html) - weight(without("style")), script: weight(html) - weight(without("script")) };
}

/** What was sent, its page shared out between its words, its styles and its scripts. */
export const sharedOut = ({ bytes, requests }: Sent, { css, script }: ReturnType<typeof inside>): Sent => ({
  bytes: { ...bytes, html: bytes.html - css - script, css: bytes.css + css, script: bytes.script + script },
  requests,
});

export const total = ({ bytes }: Sent): number => Object.values(bytes).reduce((sum, one) => sum + one, 0);

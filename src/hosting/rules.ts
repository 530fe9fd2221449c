import { locales } from "../domain/locale.ts";

/*
 * What a server says beside each file: the one table. `_headers` and the examples in `.hosts` are written from
 * it. Every rule that fits a path applies, and no two of them say the same header: networks that read `_headers`
 * would send both.
 */

export type Said = Readonly<Record<string, string>>;

/** What a page may never ask a reader for; Chromium complains of names it does not know. */
const refused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** Beside every answer, a refusal or a page that is not there included. */
export const everywhere: Said = {
  "X-Content-Type-Options": "nosniff",
  // Two years. Without its subdomains: they are not ours to decide about.
  "Strict-Transport-Security": "max-age=63072000",
  // What somebody reads here is nobody’s business there.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": refused.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  // Who may frame a page. Where `frame-ancestors` speaks too, every browser follows that and not this.
  "X-Frame-Options": "DENY",
};

/** What may stand in anybody’s page. The policy of what a page loads is inside the page, with its own hashes. */
export const framed = {
  paths: locales.map((locale) => `/${locale}/embed/*`),
  says: { "Content-Security-Policy": "frame-ancestors *" } as Said,
};

/** What carries a hash of its content in its name, and so never changes. */
export const hashed = {
  paths: ["/assets/*"],
  says: { "Cache-Control": "public, max-age=31536000, immutable" } as Said,
};

/** Everything else: kept, and asked about each time; an answer of one line when it has not changed. */
export const changing: Said = { "Cache-Control": "public, max-age=0, must-revalidate" };

/**
 * What has another address by now, but is asked for by those who kept the old one: a card by the hash of an earlier
 * picture is the present card. Networks match `:name` to one part of a path.
 */
export const moved = { from: "/assets/cards/:locale/:hash/:file", to: "/:locale/cards/:file" } as const;

import type { Locale } from "../domain/locale.ts";
import { pageUrl, rootUrl } from "./urls.ts";

/*
 * Addresses for machines, and those that only a link shared leads to. They stay as they are: others store them.
 */

/** What stands beside the home page of a language: its articles as a feed, every number, the manifest. */
export const feedUrl = (locale: Locale): string => `${pageUrl(locale, "")}feed.xml`;
export const numbersFileUrl = (locale: Locale): string => `${pageUrl(locale, "")}numbers.json`;
/** What the search looks into. */
export const searchFileUrl = (locale: Locale): string => `${pageUrl(locale, "")}search.json`;
export const manifestUrl = (locale: Locale): string => `${pageUrl(locale, "")}site.webmanifest`;

/** What is in both languages at once. */
export const chartsFileUrl = `${rootUrl}charts.json`;
export const sitemapUrl = `${rootUrl}sitemap.xml`;
export const llmsUrl = `${rootUrl}llms.txt`;

/** What tells a page that is given the address of a chart or view how to embed it: "/en/charts/hourly-pay.oembed.json". */
export const oembedUrl = (page: string): string => `${page.replace(/\/$/, "")}.oembed.json`;

/** The sign of the site as a bitmap, for home screens. A maskable one may be cut to any shape. */
export const icons = [
  { name: "192", size: 192, maskable: false },
  { name: "512", size: 512, maskable: false },
  { name: "maskable", size: 512, maskable: true },
  { name: "touch", size: 180, maskable: true },
] as const;
export type Icon = (typeof icons)[number];

export const iconUrl = (name: Icon["name"]): string => `${rootUrl}icons/${name}.png`;

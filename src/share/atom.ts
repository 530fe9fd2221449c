import { escaped } from "../charts/svg/markup.ts";
import type { Locale } from "../domain/locale.ts";

/** An article as a feed reader takes it. Addresses are absolute, days as "2026-11-22". */
export interface Entry {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  /** The whole text, as HTML. */
  readonly html: string;
}

export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and that of the home page. */
  readonly self: string;
  readonly home: string;
  readonly icon: string;
  readonly rights: string;
  readonly entries: readonly Entry[];
}

/** Nothing is known of the hour. */
const moment = (day: string): string => `${day}T00:00:00Z`;

const entryXml = ({ title, url, summary, published, updated, html }: Entry): string => `  <entry>
    <id>${escaped(url)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(url)}"/>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>
    <summary>${escaped(summary)}</summary>
    <content type="html" xml:base="${escaped(url)}">${escaped(html)}</content>
  </entry>`;

/** A feed of RFC 4287, the newest entry first. */
export function atom(feed: Feed): string {
  const entries = feed.entries.toSorted((a, b) =>
    a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : 0,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
  <id>${escaped(feed.home)}</id>
  <title>${escaped(feed.title)}</title>
  <subtitle>${escaped(feed.subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
  <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${escaped(feed.home)}"/>
  <icon>${escaped(feed.icon)}</icon>
  <rights>${escaped(feed.rights)}</rights>
  <author><name>${escaped(feed.title)}</name><uri>${escaped(feed.home)}</uri></author>
  <updated>${moment(entries[0]?.updated ?? "")}</updated>
${entries.map(entryXml).join("\n")}
</feed>
`;
}

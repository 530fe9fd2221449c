/** What the head of a page says to those who link to it. */
export interface Head {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly alt: string;
}

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** "l&#39;heure" → "l'heure", as a reader of HTML has it. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, code?: string, name = "") =>
    hex || code
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(code))
      : (names[name] ?? whole),
  );

/** A tag of the head by its name or property. Throws when there is not exactly one. */
export function tagIn(html: string, name: string): string {
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"\s*\/?>/g)];
  const [found, second] = tags.filter(([, one]) => one === name);
  if (!found || second) throw new Error(`found ${second ? "two" : "no"} ${name}; expected one`);
  return decoded(found[2] ?? "");
}

/** A page read as networks do: five hundred of them by a real parser would take a minute. */
export const headOf = (path: string, html: string): Head => ({
  path,
  title: tagIn(html, "og:title"),
  description: tagIn(html, "og:description"),
  image: tagIn(html, "og:image"),
  alt: tagIn(html, "og:image:alt"),
});

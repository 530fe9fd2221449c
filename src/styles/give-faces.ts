/** What a browser may know of its line: Mbit/s, and whether its reader asks for few bytes. Not in every browser. */
interface Line {
  readonly downlink: number;
  readonly saveData: boolean;
}

/**
 * Gives a page its faces from inside its head, printed there as it stands, so it needs nothing from outside: it reads
 * them in what stands there for readers without script. A browser holds back the first paint a little for faces asked
 * for in the head. Where they would take longer than that, at 49 kB in a tenth of a second, a reader’s first page
 * keeps the faces the reader has, and ours are fetched behind it, for the next: a moment later, because a chart its
 * reader goes to at once would otherwise have to share so narrow a line with them.
 *
 * The rules come from the script as well, for when the screen turns Chromium asks again for a file that a script
 * asked for and a style element uses (the two are of different worlds to it), and drops the face meanwhile.
 */
export function giveFaces(): void {
  const told = document.querySelector("noscript")?.textContent ?? "";
  const files = told.match(/[^"]+(?=" crossorigin)/g) ?? [];
  const { connection: line } = navigator as Navigator & { connection?: Line };
  if (line?.saveData) return;
  if (line && line.downlink < 4 && !document.referrer.startsWith(location.origin)) {
    addEventListener("load", () => {
      const fetchAll = () => {
        for (const file of files) new FontFace("later", `url(${file})`).load().catch(() => undefined);
      };
      setTimeout(fetchAll, 3_000);
    });
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(told.replace(/<[^>]*>/g, ""));
  document.adoptedStyleSheets.push(sheet);
  for (const href of files) {
    const link = { rel: "preload", as: "font", crossOrigin: "", href };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
}

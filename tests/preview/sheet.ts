import { escaped } from "../../src/charts/svg/markup.ts";

/** A page as a network sees it. */
export interface Shared {
  readonly path: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly alt: string;
  /** Its card, from the preview. */
  readonly picture: string;
}

/** As many letters as a network counts, then its ellipsis. */
export const cutAt = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : text;
};

/** How each network shows a link (../shared/research, “What each reader takes”); lines it clamps are clamped by CSS. */
const networks = [
  { name: "Facebook, LinkedIn · 1.91:1", crop: "wide", title: 200, description: 200, lines: [2, 1] },
  { name: "Bluesky, Mastodon · 1.91:1", crop: "wide", title: 300, description: 300, lines: [3, 2] },
  { name: "X · 2:1, 70 letters", crop: "two", title: 70, description: 0, lines: [2, 0] },
  { name: "Square, cut from the middle", crop: "square", title: 200, description: 200, lines: [2, 2] },
  { name: "WhatsApp, Slack · thumbnail", crop: "thumb", title: 200, description: 200, lines: [2, 2] },
] as const;

function shown({ title, description, alt, picture }: Shared, network: (typeof networks)[number]): string {
  const { name, crop, lines } = network;
  const says = network.description > 0 ? cutAt(description, network.description) : "";
  return `<figure class="${crop}"><figcaption>${name}</figcaption>
<img loading="lazy" src="${escaped(picture)}" alt="${escaped(alt)}">
<b class="l${lines[0]}">${escaped(cutAt(title, network.title))}</b>${says && `<p class="l${lines[1]}">${escaped(says)}</p>`}</figure>`;
}

const column = (page: Shared): string => `<section lang="${escaped(page.locale)}">
<h2>${escaped(page.path)}</h2>
<p class="alt">${escaped(page.alt)}</p>
<div class="shown">${networks.map((network) => shown(page, network)).join("\n")}</div>
</section>`;

const style = `
:root{color-scheme:light dark}
body{margin:0;font:14px/1.4 system-ui,sans-serif;background:light-dark(#dfe1e4,#15181d)}
h1{margin:24px;font-size:22px}
article{display:grid;grid-template-columns:1fr 1fr;gap:24px;padding:24px;border-top:1px solid #8888;content-visibility:auto;contain-intrinsic-size:auto 1300px}
section{min-width:0}
h2{margin:0;font-size:16px}
.alt{margin:4px 0 12px;opacity:.75}
.shown{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0;width:352px;max-width:100%;padding-bottom:8px;background:light-dark(#fff,#23272e);border-radius:10px;overflow:hidden}
figcaption{padding:6px 12px;font-size:12px;opacity:.7}
img{display:block;width:100%;object-fit:cover}
.wide img{aspect-ratio:1.91}.two img{aspect-ratio:2}.square{width:240px}.square img{aspect-ratio:1}
.thumb{width:240px}.thumb img{float:left;width:80px;aspect-ratio:1;margin:0 10px 0 0}
b,p{margin:4px 12px;display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}
.l1{-webkit-line-clamp:1}.l2{-webkit-line-clamp:2}.l3{-webkit-line-clamp:3}
`;

/** The whole page: a row an address, both languages beside each other. */
export const sheetOf = (rows: readonly (readonly Shared[])[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Cards, as they will be seen</title><style>${style}</style></head>
<body><h1>${rows.length} addresses, as they will be seen</h1>
${rows.map((row) => `<article>${row.map(column).join("\n")}</article>`).join("\n")}
</body></html>
`;

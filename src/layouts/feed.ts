import { licence } from "../domain/licence.ts";
import type { Locale } from "../domain/locale.ts";
import { piecesOf } from "../domain/pieces.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { claimOf, figureAt, fill } from "../ledger/ledger.ts";
import { readProse } from "../ledger/mdx.ts";
import { ledger } from "../ledger/read.ts";
import { countedBehind, printed } from "../passport/papers.ts";
import { chartPageOf } from "../routing/chart-pages.ts";
import { feedUrl, iconUrl } from "../routing/file-urls.ts";
import { pageOf, type SitePage, sitePages } from "../routing/pages.ts";
import { absolute, registerUrl, type Site } from "../routing/urls.ts";
import { viewNamed, viewNameOf } from "../routing/view-pages.ts";
import type { Entry, Feed } from "../share/atom.ts";
import { chartFigure, figureHtml } from "../share/embed-figure.ts";
import { type Components, proseHtml } from "../share/prose-html.ts";
import { publishedAt } from "./chart-meta.ts";

/** The charts and pages an article names, written out before it is: a component is written at once. */
async function written(
  page: SitePage,
  site: Site,
): Promise<{ charts: Map<string, string>; pages: Map<string, string> }> {
  const charts = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const { name, attributes } of readProse(page.entry.body ?? "").uses) {
    if (name === "Chart") {
      const chart = await chartPageOf(String(attributes["id"]), page.locale);
      charts.set(chart.id, figureHtml(chartFigure(chart, ...(await publishedAt(chart, site)), site)));
    }
    if (name === "PageLink") {
      const to = String(attributes["to"]);
      pages.set(to, absolute((await pageOf(to, page.locale)).url, site));
    }
    const view = name === "ViewLink" && (await viewNamed(attributes, page.locale));
    if (view) pages.set(view.name, absolute(view.url, site));
  }
  return { charts, pages };
}

/** The path of the famous figure as a plain list. */
function pathHtml(locale: Locale, register: string): string {
  const { title, links } = ledger().path;
  const say = (text: string): string => fill(ledger(), locale, text);
  const sentence = (text: string): string =>
    piecesOf(text)
      .map((piece) =>
        piece.kind === "words"
          ? `<a href="${registerUrl(register, piece.id)}">${piece.text}</a>`
          : piece.kind === "figure"
            ? say(`{${[piece.id, piece.figure].filter(Boolean).join(".")}}`)
            : piece.text,
      )
      .join("");
  const items = links.map(({ figure, by, says, lost }) => {
    const date = format.date(locale, figureAt(ledger(), figure).date);
    const gone = lost ? ` ${t(locale)["path.lost"]} ${lost[locale]}.` : "";
    return `<li>${date}, ${t(locale)["chart.head"](by[locale])} ${say(`{${figure}}`)} ${sentence(says[locale])}${gone}</li>`;
  });
  return `<p>${say(title[locale])}</p><ol>${items.join("")}</ol>`;
}

/** The components of an article, as plain HTML: a figure leads to its papers, and a check says its verdict. */
async function componentsOf(page: SitePage, site: Site): Promise<Components> {
  const { locale } = page;
  const strings = t(locale);
  const { charts, pages } = await written(page, site);
  const register = absolute((await pageOf("numbers", locale)).url, site);
  const glossary = absolute((await pageOf("glossary", locale)).url, site);
  // A worked example needs the page it stands on.
  const tried = `<p><a href="${absolute(page.url, site)}">${strings["example.on-page"]}</a></p>`;
  const claim = (id: unknown) => claimOf(ledger(), String(id));
  return {
    Answer: (_, children) => children,
    PromptTest: () => tried,
    RatingTask: () => tried,
    FigurePath: () => pathHtml(locale, register),
    Timeline: (_, children) => children,
    TwoJobs: () => `<p>${strings["two-jobs.rewrites"]} ${strings["two-jobs.learns"]}</p>`,
    Term: ({ id }, children) => `<a href="${glossary}#${String(id)}">${children}</a>`,
    Note: () => "",
    QuickFacts: () => "",
    Chart: ({ id }) => charts.get(String(id)) ?? "",
    PageLink: ({ to }, children) => `<a href="${pages.get(String(to)) ?? ""}">${children}</a>`,
    ViewLink: (attributes, children) =>
      `<a href="${pages.get(viewNameOf(attributes)) ?? ""}">${children}</a>`,
    Claim: ({ id, figure, plain }, children) => {
      const { text, euros } = children
        ? { text: children, euros: undefined }
        : printed(ledger(), locale, claim(id), typeof figure === "string" ? figure : undefined);
      const converted = euros && !plain ? ` (${strings["claim.converted"](euros.amount)})` : "";
      return `<a href="${registerUrl(register, String(id))}">${text}</a>${converted}`;
    },
    Counts: ({ id, figure }) => {
      const name = typeof figure === "string" ? figure : undefined;
      const text = countedBehind(ledger(), locale, claim(id), name);
      return `<a href="${registerUrl(register, String(id))}">${text}</a>`;
    },
    Check: ({ id }, children) => {
      const { verdict, became } = claim(id);
      const says = verdict ? `<strong>${strings[`verdict.${verdict}`]}.</strong> ` : "";
      return `${children}<p>${says}${fill(ledger(), locale, became[locale], String(id))}</p>`;
    },
  };
}

async function entryOf(page: SitePage, site: Site): Promise<Entry> {
  const { facts, locale, url, entry } = page;
  const say = (text: string): string => fill(ledger(), locale, text);
  return {
    title: say(facts.title),
    url: absolute(url, site),
    summary: say(facts.description),
    published: facts.published,
    updated: facts.updated,
    html: `<p>${say(facts.lead)}</p>${proseHtml(entry.body ?? "", await componentsOf(page, site))}`,
  };
}

/** All articles of a language in full. Throws when the site has no address of its own. */
export async function feedOf(locale: Locale, site: Site): Promise<Feed> {
  const strings = t(locale);
  const articles = (await sitePages(locale)).filter(({ facts }) => facts.kind === "article");
  return {
    locale,
    title: strings["site.name"],
    subtitle: strings["feed.subtitle"],
    self: absolute(feedUrl(locale), site),
    home: absolute((await pageOf("home", locale)).url, site),
    icon: absolute(iconUrl("192"), site),
    rights: licence,
    entries: await Promise.all(articles.map((page) => entryOf(page, site))),
  };
}

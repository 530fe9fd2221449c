import type { Figure } from "../../domain/figure.ts";
import { spanOf } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import type { PageFacts } from "../../domain/page.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, figureAt, fill, type Ledger, type LedgerClaim } from "../../ledger/ledger.ts";
import { machineLines } from "../../passport/machine-line.ts";
import { digitsOf } from "../../passport/papers.ts";
import { type Card, cardOf, type PageCardFacts } from "./card.ts";
import { ownLines } from "./own-lines.ts";

/** A page as its card needs it. */
export interface CardedPage {
  readonly locale: Locale;
  /** The name of its card. */
  readonly slug: string;
  readonly key: string;
  readonly facts: PageFacts;
  /** Its text, in which questions are counted. */
  readonly body: string;
}

/** How the ledger writes a place nobody gave. */
const nowhere = "Not stated";

/** Who said a number, where and when, on how many records: "aijobs.net records, our count · … · n = 59". */
export function footOf(locale: Locale, claim: LedgerClaim, figure: Figure): string {
  const records = figure.records ?? claim.records;
  const counted =
    typeof records === "number"
      ? t(locale)["passport.count"](format.number(locale, records))
      : records !== "none" && records[locale];
  const place = claim.place.en !== nowhere && claim.place[locale];
  const date = format.date(locale, figure.date ?? claim.date);
  return [claim.saidBy[locale], place, date, counted].filter(Boolean).join(" · ");
}

type Counted = NonNullable<NonNullable<Exclude<PageFacts, { kind: "home" }>["card"]>["count"]>;

/** How many there are of what a card counts. */
function countOf({ claims, charts, sources, explorer, proof }: Ledger, what: Counted, body: string): number {
  const { rows, refused, repeated } = explorer.figures.provenance;
  switch (what) {
    case "questions":
      return body.match(/^## /gm)?.length ?? 0;
    case "records":
      return rows - refused - repeated;
    case "promises":
      return proof.promises.length;
    default:
      return { claims, charts, sources }[what].size;
  }
}

type Sentence = Pick<PageCardFacts, "before" | "numeral" | "after" | "digits" | "foot" | "lines">;

/** A sentence around a figure of the ledger: "claim-id.figure". */
function around(ledger: Ledger, locale: Locale, reference: string, before: string, after: string): Sentence {
  const claim = claimOf(ledger, reference.split(".")[0] ?? reference);
  const { figure } = figureAt(ledger, reference);
  return {
    before: fill(ledger, locale, before),
    numeral: format.figure(locale, figure),
    after: fill(ledger, locale, after),
    digits: digitsOf(figure),
    foot: footOf(locale, claim, figure),
    lines: machineLines(claim, figure, 44, locale),
  };
}

function sentenceOf(ledger: Ledger, { locale, facts, body }: CardedPage): Sentence {
  if (facts.kind === "home") {
    const { before, claim, after } = facts.hero;
    return around(ledger, locale, claim, before, after);
  }
  const { card, updated } = facts;
  if (card?.figure) return around(ledger, locale, card.figure, card.before, card.after);
  const foot = t(locale)["article.updated"](format.date(locale, updated));
  if (!card?.count) {
    const lines = ownLines(locale, facts.path, updated, undefined);
    return {
      before: fill(ledger, locale, facts.title),
      after: "",
      digits: updated.replace(/\D/g, ""),
      foot,
      lines,
    };
  }
  const figure = { value: countOf(ledger, card.count, body), unit: "count" } as const;
  return {
    before: card.before,
    numeral: format.figure(locale, figure),
    after: card.after,
    digits: digitsOf(figure),
    foot,
    lines: ownLines(locale, facts.path, updated, figure, spanOf(figure).high),
  };
}

/** The claim whose verdict is stamped on a page, and so on its card. */
function stampedOn(facts: PageFacts): string | undefined {
  if (facts.kind === "home") return facts.hero.claim;
  return facts.kind === "article" ? facts.stamp : undefined;
}

/** The card of a page: its number in a sentence, with its papers. Throws on an unknown claim or figure. */
export function pageCard(ledger: Ledger, page: CardedPage): Card {
  const { locale, slug, facts } = page;
  const stamped = stampedOn(facts);
  const verdict = stamped === undefined ? undefined : claimOf(ledger, stamped).verdict;
  return cardOf({
    kind: "page",
    locale,
    slug,
    ...sentenceOf(ledger, page),
    ...(verdict && { stamp: { verdict, checked: format.stampDate(locale, facts.updated) } }),
  });
}

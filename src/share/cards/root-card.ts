import { t } from "../../i18n/strings.ts";
import { claimOf, type Ledger } from "../../ledger/ledger.ts";
import { machineLines } from "../../passport/machine-line.ts";
import { printed } from "../../passport/papers.ts";
import { type Card, cardOf } from "./card.ts";
import { type CardedPage, footOf } from "./page-card.ts";

/** The name of the card of the page that offers both languages. */
export const rootSlug = "languages";

/** The card of the root: the number of the home page as each language writes it. Throws without a home page. */
export function rootCard(ledger: Ledger, homes: readonly Pick<CardedPage, "locale" | "facts">[]): Card {
  const heroes = homes.flatMap(({ locale, facts }) =>
    facts.kind === "home" ? [{ locale, hero: facts.hero }] : [],
  );
  const [first] = heroes;
  if (!first) throw new Error("found no home page; expected one in each language");
  const claim = claimOf(ledger, first.hero.claim);
  const figure = claim.figures?.["main"];
  return cardOf({
    kind: "chart",
    locale: first.locale,
    slug: rootSlug,
    title: t(first.locale)["root.title"],
    numerals: heroes.map(({ locale, hero }) => ({
      text: printed(ledger, locale, claim).text,
      says: `${hero.after} ${t(locale)["root.read"]}`,
    })),
    foot: figure ? footOf(first.locale, claim, figure) : "",
    lines: machineLines(claim, figure, 44, first.locale),
  });
}

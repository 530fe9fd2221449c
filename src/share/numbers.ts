import type { Locale } from "../domain/locale.ts";
import { publisherOf } from "../domain/source.ts";
import { figure as printed } from "../i18n/format.ts";
import { fill, type Ledger, type LedgerClaim, sourceOf } from "../ledger/ledger.ts";

/** A claim of the ledger for anyone’s program, in one language: its figures, who gave them, what became of it. */
export function numberOf(ledger: Ledger, locale: Locale, claim: LedgerClaim, url: string) {
  const say = (text: string): string => fill(ledger, locale, text, claim.id);
  const { id, section, saidBy, place, date, kind, records, confidence, verdict, corrected } = claim;
  return {
    id,
    url,
    section,
    statement: say(claim.statement[locale]),
    figures: Object.entries(claim.figures ?? {}).map(([name, { label, ...figure }]) => ({
      name,
      ...(label && { label: label[locale] }),
      text: printed(locale, figure),
      ...figure,
    })),
    saidBy: saidBy[locale],
    place: { code: place.code, name: place[locale] },
    date,
    kind,
    records: typeof records === "object" ? records[locale] : records,
    confidence,
    ...(verdict && { verdict }),
    ...(corrected && { corrected }),
    became: say(claim.became[locale]),
    sources: claim.sources.map((source) => {
      const { title, url: address, published, consulted, read } = sourceOf(ledger, source);
      const publisher = publisherOf(sourceOf(ledger, source), locale);
      return { publisher, title, url: address, published, consulted, read };
    }),
  };
}

import type { Locale } from "../domain/locale.ts";
import type { Translated } from "./translated.ts";

/* What a question asked before a chart says, apart from the other strings: it loads with the question alone. */
export const guessEn = {
  "guess.show": "Show the salaries",
  "guess.skip": "Just show me",
  "guess.drag": "Drag to your guess →",
  "guess.unset": "not set yet",
  "guess.stays": "Your guess stays in your browser.",
  "guess.where": (all: string, below: string, same: string, above: string) =>
    `Below it, ${below} of the ${all} records; ${same === "0" ? "" : `right on it, ${same}; `}above it, ${above}.`,
  "guess.median": (of: string, amount: string) => `Half of ${of} are at or below ${amount}.`,
  "guess.headline": (amount: string) => `The story’s headline said about ${amount}.`,
  "guess.closer": "You were closer.",
  "guess.first": "Guess first",
  "guess.again": "Guess again",
  "guess.copy": "Copy link with my guess",
  "guess.copied": "Link copied",
} as const;

export const guessFr = {
  "guess.show": "Voir les salaires",
  "guess.skip": "Voir sans répondre",
  "guess.drag": "Faites glisser →",
  "guess.unset": "pas encore réglé",
  "guess.stays": "Votre réponse reste dans votre navigateur.",
  "guess.where": (all: string, below: string, same: string, above: string) =>
    `Plus bas, ${below} des ${all} salaires ; ${same === "0" ? "" : `au même montant, ${same} ; `}plus haut, ${above}.`,
  "guess.median": (of: string, amount: string) => `La moitié ${of} ne dépassent pas ${amount}.`,
  "guess.headline": (amount: string) => `Le titre de l’article annonçait environ ${amount}.`,
  "guess.closer": "Vous étiez plus près.",
  "guess.first": "Répondre d’abord",
  "guess.again": "Changer ma réponse",
  "guess.copy": "Copier le lien avec ma réponse",
  "guess.copied": "Lien copié",
} as const satisfies Translated<typeof guessEn>;

/** The strings of the question, in a language. */
export const guessStrings = (locale: Locale): Translated<typeof guessEn> =>
  ({ en: guessEn, fr: guessFr })[locale];

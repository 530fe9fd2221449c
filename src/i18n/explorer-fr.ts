import type { ExplorerStrings } from "./explorer-strings.ts";

/* Les textes dont l’explorateur a besoin dans le navigateur. */
const records = (count: string): string => (/^[01]$/.test(count) ? `${count} relevé` : `${count} relevés`);

export const explorerFr = {
  "chart.records": records,
  "chart.adverts": (records: string, count: string) =>
    `${records}, environ\u00a0${count}\u00a0${/^[01]$/.test(count) ? "annonce" : "annonces"}`,
  "thin.indicative": (counts: string) => `${counts} : indicatif`,
  "thin.dots": (counts: string) => `${counts} : trop peu pour un centile`,
  "chart.rate-mean": (year: string) => `Converti au cours moyen de la BCE en ${year}.`,
  "chart.rates": "Converti au taux BCE de la date de chaque chiffre.",
  "level.EN": "débutant",
  "level.MI": "confirmé",
  "level.SE": "senior",
  "level.EX": "direction",

  // Ce que montre une vue
  "explore.all-levels": "tous niveaux",
  "explore.since": (year: string) => `depuis ${year}`,
  "explore.within": (year: string) => `en ${year}`,
  "explore.by-year": "année par année",
  "explore.none": "aucun relevé",
  "explore.pooled":
    "Les relevés de plusieurs années réunies restent tels qu’ils ont été payés, dans la monnaie de leur époque.",

  // Ce que disent ses chiffres, à la suite du nombre qui précède
  "explore.middle": (period: string) =>
    `${period}, brut : la moitié des relevés ne dépassent pas ce montant.`,
  "explore.spread": (p25: string, p75: string, p90: string) =>
    `La moitié centrale va de ${p25} à ${p75} ; un sur dix atteint ${p90} ou plus.`,
  "explore.few": (period: string) => `${period}, brut : du plus bas de ces relevés au plus haut.`,
  "explore.lone": (period: string) => `${period}, brut : le seul relevé qui existe.`,
  "explore.nothing": "Le fichier n’a aucun relevé de ce genre. Cela peut exister quand même.",
  "explore.elsewhere": (count: string) =>
    count === "1"
      ? "Un relevé dans une autre monnaie est laissé de côté."
      : `${count} relevés dans d’autres monnaies sont laissés de côté.`,
  "explore.careful":
    "Ce n’est pas un échantillon tiré au hasard : des salaires annoncés ou déclarés. Le fichier donne le pays, jamais la ville.",
  "explore.flat": "Aucune année n’a dix annonces ici : trop peu pour tracer une ligne.",
  "explore.blank": "Aucun relevé à tracer. Essayez un autre pays, un autre niveau, une autre année.",
  "explore.most": "On en compare trois à la fois. Retirez-en un d’abord.",
  "explore.own-page": "Sa page",
  "explore.lost": "L’explorateur n’a pas pu démarrer ici. Vous voyez la vue sur laquelle il s’ouvre.",

  // Où se place une offre
  "offer.rank.bottom-tenth": "Dans le dixième le plus bas",
  "offer.rank.bottom-quarter": "Dans le quart le plus bas",
  "offer.rank.below": "Sous le milieu",
  "offer.rank.around": "Autour du milieu",
  "offer.rank.above": "Au-dessus du milieu",
  "offer.rank.top-quarter": "Dans le quart le plus haut",
  "offer.rank.top-tenth": "Dans le dixième le plus haut",
  "offer.share": (low: string, high: string) => `${low}–${high} %`,
  "offer.likely": (amount: string) =>
    `des salaires de ce genre sont inférieurs à ${amount}, en comptant la part du hasard.`,
  "offer.between": (low: string, high: string) => `Parmi ces seuls relevés, de ${low} à ${high} %.`,
  "offer.fewer": (high: string) => `Parmi ces seuls relevés, moins de ${high} %.`,
  "offer.more": (low: string) => `Parmi ces seuls relevés, plus de ${low} %.`,
  "offer.of": (some: string, all: string) => `${some} sur ${all}`,
  "offer.counted": (amount: string, all: string, same: string, higher: string) =>
    `${all === "1" ? "relevé est inférieur" : "relevés sont inférieurs"} à ${amount}${same === "0" ? "" : `, ${same} au même montant`} ; ${higher} au-dessus.`,
  "offer.alone": "Aucun relevé à mettre en regard.",
  "offer.empty": "Écrivez le montant qu’on vous propose.",
  "offer.unclear": "Ce n’est pas lisible comme un montant. Des chiffres suffisent : 62 000 ou 62k.",
  "offer.negative": "Une offre vaut plus que rien.",
  "offer.small": (amount: string) =>
    `Cela ferait ${amount} par an. Est-ce à l’heure ou au mois, ou manque-t-il des zéros ?`,
  "offer.large": "C’est au-delà de tout salaire relevé. Est-ce bien par an, ou y a-t-il un zéro de trop ?",
  "offer.copied": "Lien copié",
  "offer.in-bar": "Le lien est dans la barre d’adresse",
} as const satisfies ExplorerStrings;

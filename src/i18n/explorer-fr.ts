import type { ExplorerStrings } from "./explorer-strings.ts";

/* Les textes dont l’explorateur a besoin dans le navigateur. */
const records = (count: string): string => `${count}\u00a0${/^[01]$/.test(count) ? "salaire" : "salaires"}`;

export const explorerFr = {
  "chart.records": records,
  "chart.adverts": (records: string, count: string) =>
    `${records}, environ\u00a0${count}\u00a0${/^[01]$/.test(count) ? "annonce" : "annonces"}`,
  "thin.indicative": (counts: string) => `${counts} : indicatif`,
  "thin.dots": (counts: string) => `${counts} : trop peu pour un centile`,
  "chart.rate-mean": (year: string) => `Montants convertis au cours moyen de la BCE en ${year}.`,
  "chart.rates": "Montants convertis au taux de la BCE de la date de chaque chiffre.",
  "level.EN": "débutant",
  "level.MI": "confirmé",
  "level.SE": "senior",
  "level.EX": "direction",

  // Ce que montre une vue
  "explore.all-levels": "tous niveaux",
  "explore.since": (year: string) => `depuis ${year}`,
  "explore.within": (year: string) => `en ${year}`,
  "explore.by-year": "année par année",
  "explore.none": "aucun salaire",
  "explore.pooled": "Les salaires de plusieurs années sont réunis sans tenir compte de l’inflation.",

  // Ce que disent ses chiffres, à la suite du nombre qui précède
  "explore.middle": (period: string) =>
    `${period}, brut : la moitié des salaires ne dépassent pas ce montant.`,
  "explore.spread": (p25: string, p75: string, p90: string) =>
    `La moitié centrale va de ${p25} à ${p75} ; un sur dix est à ${p90} ou plus.`,
  "explore.few": (period: string) => `${period}, brut : du plus bas de ces salaires au plus haut.`,
  "explore.lone": (period: string) => `${period}, brut : le seul salaire recensé.`,
  "explore.nothing": "Les données n’ont aucun salaire de ce genre. Ce poste existe peut-être malgré tout.",
  "explore.elsewhere": (count: string) =>
    count === "1"
      ? "Un salaire versé dans une autre monnaie est écarté."
      : `${count} salaires versés dans d’autres monnaies sont écartés.`,
  "explore.careful":
    "Ce n’est pas un échantillon tiré au hasard : des salaires annoncés ou déclarés, le plus souvent deux par annonce, les bornes d’une fourchette. Les données disent le pays, jamais la ville.",
  "explore.flat": "Aucune année n’a dix annonces ici : trop peu pour tracer une ligne.",
  "explore.most": "On peut comparer trois métiers. Retirez-en un d’abord.",
  "explore.own-page": "Voir la fiche",
  "explore.lost": "L’explorateur n’a pas pu démarrer ici. Vous voyez ce qu’il montre d’abord.",

  // Où se place une offre
  "offer.rank.bottom-tenth": "Parmi les 10 % les moins bien payés",
  "offer.rank.bottom-quarter": "Parmi les 25 % les moins bien payés",
  "offer.rank.below": "Sous la médiane",
  "offer.rank.around": "Autour de la médiane",
  "offer.rank.above": "Au-dessus de la médiane",
  "offer.rank.top-quarter": "Parmi les 25 % les mieux payés",
  "offer.rank.top-tenth": "Parmi les 10 % les mieux payés",
  "offer.share": (low: string, high: string) => `${low}–${high} %`,
  "offer.likely": (amount: string) =>
    `des salaires comparables sont inférieurs à ${amount} (fiabilité de 95 %).`,
  "offer.between": (low: string, high: string) => `Dans cet échantillon, de ${low} à ${high} %.`,
  "offer.fewer": (high: string) => `Dans cet échantillon, moins de ${high} %.`,
  "offer.more": (low: string) => `Dans cet échantillon, plus de ${low} %.`,
  "offer.of": (some: string, all: string) => `${some} sur ${all}`,
  "offer.counted": (amount: string, all: string, same: string, higher: string) =>
    `${all === "1" ? "salaire est inférieur" : "salaires sont inférieurs"} à ${amount}${same === "0" ? "" : `, ${same} au même montant`} ; ${higher} au-dessus.`,
  "offer.alone": "Aucun salaire auquel comparer.",
  "offer.empty": "Écrivez le montant qu’on vous propose.",
  "offer.unclear": "Écrivez un nombre, par exemple 62 000 ou 62k.",
  "offer.negative": "Entrez un montant positif.",
  "offer.small": (amount: string) =>
    `Cela ferait ${amount} par an. Est-ce à l’heure ou au mois, ou manque-t-il des zéros ?`,
  "offer.large": "C’est au-delà de tout salaire recensé. Est-ce bien par an, ou y a-t-il un zéro de trop ?",
  "offer.copied": "Lien copié",
  "offer.in-bar": "Le lien est dans la barre d’adresse",
} as const satisfies ExplorerStrings;

import type { Translated } from "./translated.ts";

/* The data note: where computed figures come from, and how to compute them again. */
export const dataNoteEn = {
  "data.title": "Data note",
  "data.which": "Which records",
  "data.where-all": "every country",
  "data.cell": (jobs: string, where: string, levels: string, dates: string) =>
    `${jobs}. ${where}, ${levels}, ${dates}.`,
  "data.chosen":
    "The job, country, level and years chosen on this page. Each answer and each row names them, with the number of records and adverts behind it.",
  "data.by-row": "The chart’s table says how many records each figure comes from.",
  "data.claims": "Not from our salary data: each figure has its passport, which says who gave it.",
  "data.rule": "How computed",
  "data.rule-quantiles":
    "Median and percentiles by linear interpolation between records (method R-7), from ten adverts on; under thirty they are indicative, under ten each record is shown by itself. From 2022 on, two records count as one advert.",
  "data.rule-records":
    "Nothing is computed: each record is shown by itself, at the publisher’s own conversion into dollars.",
  "data.rule-shares": "The job’s records divided by all records of the year, times 10,000.",
  "data.rule-claims": "As published; converted where you choose another currency or period.",
  "data.rule-offer":
    "The place of an offer is counted among the records, and its 95% range follows from the number of adverts.",
  "data.conversion": "Conversion",
  "data.rounding":
    "Converted amounts are rounded to four figures from 100,000 and to three below, to the cent under 100.",
  "data.again": "Compute it again",
  "data.method": "The method",
  "computed.explorer": "Salary explorer",
  "computed.explorer-says": "Every answer, chart and comparison with an offer.",
  "computed.views": (count: string) =>
    count === "1" ? "1 page, with its data note." : `${count} pages, each with its data note.`,
} as const;

export const dataNoteFr = {
  "data.title": "Notice de données",
  "data.which": "Quels salaires",
  "data.where-all": "tous pays",
  "data.cell": (jobs: string, where: string, levels: string, dates: string) =>
    `${jobs}. ${where}, ${levels}, ${dates}.`,
  "data.chosen":
    "Le métier, le pays, le niveau et les années choisis sur cette page. Chaque réponse et chaque ligne les rappelle, avec le nombre de salaires et d’annonces.",
  "data.by-row": "Le tableau du graphique dit de combien de salaires vient chaque chiffre.",
  "data.claims": "Hors des données de salaires : chaque chiffre a son passeport, qui dit d’où il vient.",
  "data.rule": "Calcul",
  "data.rule-quantiles":
    "Médiane et centiles par interpolation linéaire entre les salaires (méthode R-7), à partir de dix annonces ; à moins de trente ils sont indicatifs, à moins de dix chaque salaire est montré seul. Depuis 2022, deux salaires comptent pour une annonce.",
  "data.rule-records":
    "Aucun calcul : chaque salaire est montré seul, dans la conversion en dollars de l’éditeur du fichier.",
  "data.rule-shares": "Les salaires du métier divisés par tous ceux de l’année, fois 10\u202f000.",
  "data.rule-claims":
    "Tels que publiés ; convertis si vous choisissez une autre monnaie ou une autre période.",
  "data.rule-offer":
    "La place d’une offre se compte parmi les salaires, et sa marge à 95\u202f% suit le nombre d’annonces.",
  "data.conversion": "Conversion",
  "data.rounding":
    "Les montants convertis sont arrondis à quatre chiffres à partir de 100\u202f000, à trois au-dessous, au centime sous 100.",
  "data.again": "Refaire le calcul",
  "data.method": "La méthode",
  "computed.explorer": "Explorateur de salaires",
  "computed.explorer-says": "Chaque réponse, chaque graphique, chaque comparaison avec une offre.",
  "computed.views": (count: string) =>
    count === "1"
      ? "1 fiche, avec sa notice de données."
      : `${count} fiches, chacune avec sa notice de données.`,
} as const satisfies Translated<typeof dataNoteEn>;

import type { Translated } from "./translated.ts";
import type { viewsEn } from "./views-en.ts";

/* Les pages des vues de l’explorateur, et celle qui les rassemble. */
export const viewsFr = {
  // De qui c’est le salaire
  "view.who": (people: string, where: string) => `${people} ${where}`,
  "view.who-level": (people: string, where: string, level: string) => `${people} ${where}, niveau ${level}`,
  "view.level.EN": "débutant",
  "view.level.MI": "confirmé",
  "view.level.SE": "senior",
  "view.level.EX": "direction",

  // Ce qu’on y trouve, en entier et en bref
  "view.finding": (who: string, median: string) => `${who} : salaire médian de ${median}`,
  "view.finding-thin": (who: string, median: string, count: string, adverts: string) =>
    `${who} : salaire médian de ${median}, à titre indicatif (${count} salaires, environ ${adverts} annonces)`,
  "view.brief": (what: string, median: string) => `${what} : médiane ${median}`,
  "view.brief-thin": (what: string, median: string) => `${what} : médiane indicative ${median}`,
  "view.description": (spread: string, records: string, dates: string) =>
    `${spread} Brut par an, ${dates}. ${records}.`,

  // Ses années
  "view.years": (median: string, year: string, then: string, last: string) =>
    `Médianes par année, d’emplois différents chaque fois : ${median} en ${year}, ${then} en ${last}`,
  "view.years-thin": (median: string, year: string, then: string, last: string) =>
    `Médianes par année, d’emplois différents chaque fois : ${median} en ${year}, ${then} en ${last}, à titre indicatif`,

  // D’après quoi on a compté
  "view.way": "Vous êtes ici",
  "view.thin": "Moins de trente annonces : une poignée de plus suffirait à déplacer tous ces chiffres.",
  "view.amounts": "Montants",
  "view.left-out": "Écartés",
  "view.left-levels": (sentence: string) => `${sentence} Tous niveaux réunis.`,
  "view.left-none": "Aucun salaire dans une autre monnaie.",
  "view.file": "Fichier",
  "view.rows": (file: string, rows: string) => `${file}, ${rows} lignes.`,

  // Ce qu’on peut en faire
  "view.explore": "Dans l’explorateur : années, comparaisons, votre offre",
  "view.json": "Chiffres en JSON",
  "view.years-json": "Années en JSON",
  "view.levels": "Selon le niveau",
  "view.countries": "Le même métier ailleurs",
  "view.countries-all": "Tous les métiers dans d’autres pays",
  "view.jobs": (where: string) => `D’autres métiers ${where}`,
  "view.go": "Aller plus loin",
  "view.around": "D’autres fiches",
  "view.record": "un salaire",

  // La page de toutes les vues
  "views.kicker": "L’explorateur, page par page",
  "views.title": "Combien gagne-t-on, métier par métier et pays par pays ?",
  "views.description": (count: string, rows: string) =>
    `${count} fiches, un métier et un pays chacune : la médiane, la dispersion et le nombre de salaires, tirés d’un fichier public de ${rows} lignes.`,
  "views.lead": (count: string, since: string) =>
    `${count} fiches : un métier dans un pays à partir de dix annonces, un de ses niveaux à partir de trente. À côté de chacune, son nombre de salaires, ${since} ; deux salaires valent environ une annonce.`,
  "views.rule":
    "Un niveau qui n’est pas cité a moins de trente annonces. Un pays qui n’est pas cité n’a aucun salaire de ce métier.",
  "views.few":
    "Moins de dix annonces, donc ni centile ni fiche. L’explorateur montre leurs salaires un à un :",
  "views.elsewhere": "Écartés, car versés dans une autre monnaie :",
  "views.unread": "Les pays sans aucun chiffre",
  "views.unread-few":
    "Moins de dix salaires dans leur propre monnaie, tous métiers réunis. Nombre de salaires, toutes monnaies confondues :",
  "views.unread-currency":
    "Pays dont nous n’avons pas le cours de la monnaie. Nombre de salaires, toutes monnaies confondues :",
} as const satisfies Translated<typeof viewsEn>;

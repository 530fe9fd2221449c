import type { Locale } from "../domain/locale.ts";

/**
 * How the spreadsheet programs of a language read a CSV: what parts its columns, and the mark of decimals. French Excel
 * takes semicolons and decimal commas, as Windows has them for France; others tell the separator by themselves.
 */
export const dialects: Record<Locale, { readonly separator: string; readonly decimal: string }> = {
  en: { separator: ",", decimal: "." },
  fr: { separator: ";", decimal: "," },
};

/* The heads of the columns of a chart’s numbers, apart from the other strings: they travel when a file is made. */
export const columns = [
  "name",
  "detail",
  "measure",
  "figure",
  "low",
  "high",
  "unit",
  "period",
  "basis",
  "records",
  "adverts",
  "terms",
  "source",
  "source-address",
  "licence",
  "chart",
] as const;
export type Column = (typeof columns)[number];

const heads: Record<Locale, Readonly<Record<Column, string>>> = {
  en: {
    name: "Name",
    detail: "Detail",
    measure: "Measure",
    figure: "Figure as published",
    low: "Low",
    high: "High",
    unit: "Unit",
    period: "Period",
    basis: "Gross or net",
    records: "Records",
    adverts: "Adverts, about",
    terms: "Conversion",
    source: "Source",
    "source-address": "Source URL",
    licence: "Licence",
    chart: "Chart",
  },
  fr: {
    name: "Intitulé",
    detail: "Précision",
    measure: "Mesure",
    figure: "Chiffre publié",
    low: "Bas",
    high: "Haut",
    unit: "Unité",
    period: "Période",
    basis: "Brut ou net",
    records: "Nombre de salaires",
    adverts: "Annonces, environ",
    terms: "Conversion",
    source: "Source",
    "source-address": "Adresse de la source",
    licence: "Licence",
    chart: "Graphique",
  },
};

/** The head of a column, in a language. */
export const headOf = (locale: Locale, column: Column): string => heads[locale][column];

import type { Locale } from "../domain/locale.ts";
import type { Translated } from "./translated.ts";

/* What stands beside a chart on its own page: the ways to take it along. */
export const exportEn = {
  "take.title": "Share or download",
  "take.link": "Link to what you see",
  "take.copy": "Copy",
  "take.copied": "Copied",
  "take.refused": "Press Ctrl+C to copy",
  "take.png": "Image, PNG",
  "take.svg": "Image, SVG",
  "take.csv": "Figures, CSV",
  "take.csv-form":
    "The CSV has commas between its columns and decimal points; the one on the French page, for French Excel, has semicolons and decimal commas.",
  "take.cite": "Citation",
  "take.embed": "Embed code",
  "take.language": "French version",
  "take.close": "Close",
  "take.licence": (licence: string) => `Free to reuse with credit, ${licence}.`,
  "cite.title": "Cite this chart",
  "embed.title": "Embed this chart",
  "embed.how":
    "The chart alone, with its source and a link back, in the view you see. Without script it shows as it opens.",
  "embed.theme": "Colours",
  "embed.auto": "match the reader’s setting",
  "embed.light": "light",
  "embed.dark": "dark",
  "embed.kind": "Type",
  "embed.fixed": "iframe",
  "embed.fitting": "iframe, auto height",
  "embed.figure": "image",
  "embed.preview": "How it will look",
  "embed.fixed-how": "Tall enough for any width from 320 pixels.",
  "embed.fitting-how": "With a short script in your page that sets the frame to the height the chart needs.",
  "embed.figure-how":
    "The chart as it opens and its numbers as a table, without a frame or a script, for systems that take neither.",
} as const;

export const exportFr = {
  "take.title": "Partager ou télécharger",
  "take.link": "Lien vers ce que vous voyez",
  "take.copy": "Copier",
  "take.copied": "Copié",
  "take.refused": "Appuyez sur Ctrl+C pour copier",
  "take.png": "Image en PNG",
  "take.svg": "Image en SVG",
  "take.csv": "Chiffres en CSV",
  "take.csv-form":
    "Le CSV sépare ses colonnes par des points-virgules et note les décimales avec une virgule, comme l’attend Excel en français ; celui de la page anglaise emploie des virgules et le point décimal.",
  "take.cite": "Citation",
  "take.embed": "Code à intégrer",
  "take.language": "Version anglaise",
  "take.close": "Fermer",
  "take.licence": (licence: string) => `Réutilisable, à condition de citer le site, ${licence}.`,
  "cite.title": "Citer ce graphique",
  "embed.title": "Intégrer ce graphique",
  "embed.how":
    "Le graphique seul, avec sa source et un lien vers cette page, tel que vous le voyez. Sans script, il s’affiche tel qu’à l’ouverture.",
  "embed.theme": "Couleurs",
  "embed.auto": "celles du lecteur",
  "embed.light": "claires",
  "embed.dark": "sombres",
  "embed.kind": "Type",
  "embed.fixed": "iframe",
  "embed.fitting": "iframe à hauteur ajustée",
  "embed.figure": "image",
  "embed.preview": "Ce que cela donnera",
  "embed.fixed-how": "Assez haut pour toute largeur à partir de 320 pixels.",
  "embed.fitting-how":
    "Avec un court script dans votre page, qui donne au cadre la hauteur exacte du graphique.",
  "embed.figure-how":
    "Le graphique tel qu’il s’ouvre et ses chiffres en tableau, sans cadre ni script, pour les systèmes qui n’en veulent pas.",
} as const satisfies ExportStrings;

export type ExportStrings = Translated<typeof exportEn>;

/** The strings of the ways to take a chart along, in a language. */
export const exportStrings = (locale: Locale): ExportStrings => ({ en: exportEn, fr: exportFr })[locale];

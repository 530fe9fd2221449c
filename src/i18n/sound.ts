import type { Locale } from "../domain/locale.ts";

/* What is said while a chart is listened to. Apart from the other strings: it loads when it is asked for. */
export interface SoundStrings {
  /** What to do, with a keyboard and without. */
  readonly how: string;
  readonly howByTouch: string;
  readonly spread: (median: string, p25: string, p75: string, p10: string, p90: string) => string;
  readonly median: string;
  readonly speed: (step: number, of: number) => string;
  /** The library’s own texts in our words, by its names for them. */
  readonly library: Readonly<Record<string, string>>;
  /** Each key, and what it does, under a head. */
  readonly keys: Readonly<Record<Key, readonly [key: string, does: string]>>;
}
export type Key =
  | "head"
  | "along"
  | "ends"
  | "play"
  | "back"
  | "hush"
  | "again"
  | "pace"
  | "parts"
  | "series"
  | "extremes"
  | "tones"
  | "leave";

const en: SoundStrings = {
  how: "The higher the value, the higher the note. The left and right arrows go from point to point, Shift + End plays to the end, H lists every key, Escape stops.",
  howByTouch: "One point after the other: the higher the value, the higher the note.",
  spread: (median, p25, p75, p10, p90) =>
    `median ${median}, half between ${p25} and ${p75}, four in five between ${p10} and ${p90}`,
  median: "median",
  speed: (step, of) => `Speed ${step} of ${of}`,
  library: {
    "kbmg-title": "Keys for listening",
    close: "Close",
    "options-title": "Pitch range",
    "options-frontmatter": "Move the ends if some notes are too low or too high for you.",
    "options-hertz-lower": "Lowest note",
    "options-hertz-upper": "Highest note",
    "options-speed-label": "Speed (also Q and E)",
    "options-set-global": "Keep this for the other charts of this page",
    "options-use-continuous": "Keep real intervals",
    "options-continuous-descr": "Points close to one another are then heard close together.",
    save: "Done",
  },
  keys: {
    head: ["Key", "What it does"],
    along: ["Left, Right", "previous, next point"],
    ends: ["Home, End", "first, last point"],
    play: ["Shift + End", "plays on to the end"],
    back: ["Shift + Home", "plays back to the start"],
    hush: ["Control", "stops playing"],
    again: ["Space", "the same point again"],
    pace: ["Q, E", "faster, slower"],
    parts: ["Down, Up", "the parts of a point, one by one"],
    series: ["Page Up, Page Down", "previous, next series"],
    extremes: ["[ and ]", "lowest, highest point"],
    tones: ["O", "how low and how high the notes go"],
    leave: ["Escape", "stops listening"],
  },
};

const fr: SoundStrings = {
  how: "Plus la valeur est élevée, plus la note est haute. Les flèches gauche et droite vont d’un point à l’autre, Maj + Fin joue jusqu’au bout, H donne toutes les touches, Échap arrête.",
  howByTouch: "Les points sonnent l’un après l’autre : plus la valeur est élevée, plus la note est haute.",
  spread: (median, p25, p75, p10, p90) =>
    `médiane ${median}, la moitié entre ${p25} et ${p75}, quatre sur cinq entre ${p10} et ${p90}`,
  median: "médiane",
  speed: (step, of) => `Vitesse ${step} sur ${of}`,
  // Le deux-points des étiquettes vient de la bibliothèque, son espace d’ici.
  library: {
    "kbmg-title": "Les touches de l’écoute",
    close: "Fermer",
    "options-title": "Les notes",
    "options-frontmatter":
      "Déplacez les bornes si certaines notes sont trop graves ou trop aiguës pour vous.",
    "options-hertz-lower": "Note la plus grave ",
    "options-hertz-upper": "Note la plus aiguë ",
    "options-speed-label": "Vitesse (ou Q et E) ",
    "options-set-global": "Garder ce choix pour les autres graphiques de la page",
    "options-use-continuous": "Garder les intervalles réels",
    "options-continuous-descr": "Ce qui est proche à l’œil l’est alors aussi à l’oreille.",
    save: "C’est fait",
  },
  keys: {
    head: ["Touche", "Ce qu’elle fait"],
    along: ["Gauche, droite", "point précédent, suivant"],
    ends: ["Début, Fin", "premier, dernier point"],
    play: ["Maj + Fin", "joue jusqu’au bout"],
    back: ["Maj + Début", "rejoue jusqu’au début"],
    hush: ["Ctrl", "arrête de jouer"],
    again: ["Espace", "le même point à nouveau"],
    pace: ["Q, E", "plus vite, plus lentement"],
    parts: ["Bas, haut", "les parties d’un point, une à une"],
    series: ["Page préc., Page suiv.", "série précédente, suivante"],
    extremes: ["[ et ]", "le point le plus bas, le plus haut"],
    tones: ["O", "jusqu’où descendent et montent les notes"],
    leave: ["Échap", "cesse d’écouter"],
  },
};

const strings: Record<Locale, SoundStrings> = { en, fr };

/** What is said by ear in a language. */
export const soundStrings = (locale: Locale): SoundStrings => strings[locale];

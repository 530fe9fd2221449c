/*
 * No amount of money, share or count is typed in prose: a figure stands once, in the ledger, and is printed from there.
 * Spaces of every width, and a hyphen, may stand between a number and its currency.
 */
/** Not one in an id, such as seed-headline-300k. */
const number = String.raw`(?<!\p{Nd}|\p{L}-)\p{Nd}(?:[\p{Nd}.,'’\s]{0,40}\p{Nd})?`;
const scale = String.raw`(?:k|m|bn|mn|mds?|thousand|million|billion|grand|mille|millions?|milliards?)?`;

/** Codes that are English words in capitals: a heading in capitals may say TOP 10. */
const words = new Set(["ALL", "COP", "TOP", "TRY"]);
const codes = Intl.supportedValuesOf("currency").filter((code) => !words.has(code));
/** In capitals alone, but for those that stand in our own texts. */
const code = String.raw`(?:eur|usd|gbp|chf|(?-i:${codes.join("|")}))`;
const names = [
  "euros?",
  "dollars?",
  "pounds?",
  "livres?",
  "francs?",
  "roupies?",
  "rupees?",
  "yens?",
  "yuans?",
  "cents?",
  "centimes?",
  "pence",
  "quid",
  "bucks",
  "kr",
  "zł",
].join("|");
const currency = String.raw`(?:\p{Sc}|US\$|[km]€|(?:${names})(?!\p{L})|(?<!\p{L})k?${code}(?!\p{L}))`;

const amounts = [
  // "€45,500", "US$ 300k", "CHF 120'000"
  String.raw`(?:\p{Sc}|(?<!\p{L})k?${code}(?!\p{L}))\s?${number}`,
  // "45 500 €", "2 millions de dollars", "300-euro"
  String.raw`${number}[\s-]?${scale}[\s-]?(?:de\s|d’|d'|of\s)?${currency}`,
  // "300 grand", "300k": said of pay alone
  String.raw`${number}\s?(?:grand|k)(?!\p{L})`,
];
const amount = new RegExp(amounts.join("|"), "iu");

/**
 * The first amount of money typed in a text, or undefined: "about €45,500 a year" → "€45,500". Letters and digits of
 * other widths are read as those they stand for (NFKC).
 */
const amountIn = (text: string): string | undefined => amount.exec(text.normalize("NFKC"))?.[0].trim();

/** "7%", "7 per cent", "30 %"; the name of a quantile, "the top 1%" or "les 10 % les mieux payés", is no share. */
const share = new RegExp(
  String.raw`(?<!\b(?:top|les)\s)${number}\s?(?:%|per\s?cent(?!\p{L})|pour\s?cent(?!\p{L}))`,
  "iu",
);

const counted = [
  "records?",
  "adverts?",
  "vacancies",
  "rows",
  "respondents",
  "workers",
  "people",
  "prompts",
  "enrolments",
  "salaires?",
  "annonces?",
  "offres?",
  "lignes",
  "personnes",
  "salariés",
  "consignes",
  "inscriptions",
].join("|");
/** "213 records", "2,648 salary records", "10 000 salaires"; a year is none: "the 2023 advert", "2025 rows". */
const count = new RegExp(
  String.raw`(?<!\p{L}[-–]?)(?!(?:19|20)\d\d(?!\p{Nd}|[.,'’\s]\p{Nd}))${number}\s(?:(?!sur\s|of\s)[\p{L}-]+\s)?(?:${counted})(?!\p{L})`,
  "iu",
);

/** A figure typed in a text, and what it is. */
interface Typed {
  readonly what: "amount" | "share" | "count";
  readonly text: string;
}

/** The first amount of money, else share, else count typed in a text: "from 213 records" → count “213 records”. */
export function typedIn(text: string): Typed | undefined {
  const money = amountIn(text);
  if (money) return { what: "amount", text: money };
  const plain = text.normalize("NFKC");
  const [part] = share.exec(plain) ?? [];
  if (part) return { what: "share", text: part.trim() };
  const [some] = count.exec(plain) ?? [];
  return some ? { what: "count", text: some.trim() } : undefined;
}

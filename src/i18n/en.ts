import { chartsEn } from "./charts-en.ts";
import { dataNoteEn } from "./data-note.ts";
import { exportEn } from "./export.ts";
import { explorerEn } from "./explorer-en.ts";
import { guessEn } from "./guess.ts";
import { proofEn } from "./proof-en.ts";
import { saysEn } from "./says.ts";
import { viewsEn } from "./views-en.ts";

/*
 * The English strings, and by their keys the type of every dictionary (see strings.ts).
 * Keys are flat, written in full where they are used, grouped by the part of the page they serve.
 * A sentence that holds a value is a function of the value, already formatted.
 */
export const en = {
  ...chartsEn,
  ...dataNoteEn,
  ...explorerEn,
  ...exportEn,
  ...guessEn,
  ...proofEn,
  ...saysEn,
  ...viewsEn,

  // Every page: header, footer, head
  "site.name": "AI Trainer, Explained",
  "site.home-title": (site: string, question: string) => `${site}: ${question}`,
  "site.promise": "No number without its passport.",
  "site.skip": "Skip to content",
  "site.language": "Language",
  "nav.label": "Main menu",
  "nav.articles": "Articles",
  "footer.pages": "All pages",
  "footer.checked": (date: string) =>
    `Figures checked on ${date}. Exchange rates: European Central Bank, of the day when it is known, else the mean of the year. Text and charts may be reused with credit.`,
  "footer.corrections": "Corrections",
  "footer.private": "No cookies. Nothing is stored unless you ask for it. No requests to anyone else.",

  // Home
  // The box of quick facts
  "facts.title": "Quick facts",
  "facts.as-of": (date: string) => `as of ${date}`,
  "facts.does": "Work",
  "facts.pay": "Pay",
  "facts.entry": "To get in",
  "facts.contract": "Contract",
  "facts.openings": "Openings",
  "facts.outlook": "Outlook",

  "home.numbers": "Three figures",
  "home.account": "What was said, what we found",
  "home.article": "Article",
  "home.claimed": "What was claimed",
  "home.shown": "What we found",

  // Article
  "article.answer": "The answer first",
  "article.contents": "Contents",
  "article.minutes": (minutes: string) => `${minutes} min read`,
  "article.updated": (date: string) => `Checked on ${date}`,
  "article.sources": "Sources of this page",
  "article.related": "Read next",
  "article.consulted": (date: string) => `read on ${date}`,
  "article.via": (publisher: string) => `after ${publisher}`,
  "article.undated": "undated",

  // A number in a sentence
  "claim.converted": (amount: string) => `about ${amount}`,

  // Worked examples
  "example.invented": "Made up by us, answers included: no model was asked",
  "example.on-page": "An example to try, on the page itself",
  "example.version": (version: string) => `Version ${version}`,
  "example.letter": "Letter",
  "example.letter-of": (number: string, of: string, name: string) => `Letter ${number} of ${of}: ${name}`,
  "example.answers": (version: string) => `Version ${version} answers`,
  "example.sheet": "Scoring sheet",
  "example.points": (points: string, of: string) => `${points} of ${of}`,
  "example.total": "Total",
  "example.scores": "The score before and after",
  "example.question": "Question",
  "example.answer": (letter: string) => `Answer ${letter}`,
  "example.guideline": "Guideline",
  "example.rate": "Your rating",
  "example.then": "Choose, and our own rating appears below.",
  "example.ours": (rating: string) => `Our rating: ${rating}`,
  "example.differ": "Where raters would differ",
  "rating.a-much": "A is much better",
  "rating.a-little": "A is a little better",
  "rating.same": "about the same",
  "rating.b-little": "B is a little better",
  "rating.b-much": "B is much better",

  // Two jobs around a model
  "two-jobs.title": "The two jobs around one model",
  "two-jobs.writer": "Prompt engineer",
  "two-jobs.writer-does": "writes the prompt that goes in",
  "two-jobs.model": "Model",
  "two-jobs.model-does": "answers",
  "two-jobs.rater": "AI trainer, rater",
  "two-jobs.rater-does": "judges or rewrites the answer that comes out",
  "two-jobs.rewrites":
    "The prompt engineer reads the answer and changes the prompt: the model stays as it is.",
  "two-jobs.learns": "The model is trained on the rater’s judgements: this time the model changes.",

  // The path of the famous figure
  "path.lost": "Lost here:",

  // Search
  "search.open": "Search",
  "search.label": "Search pages, claims and words",
  "search.one": "One result",
  "search.many": "{count} results, the best first",
  "search.none": "Nothing found for “{query}”. Try a shorter word.",
  "search.failed": "The search could not be loaded. The lists below lead on.",
  "search.page": "Page",
  "search.claim": "Claim",
  "search.term": "Glossary",

  // About
  "report.issues": "Open an issue",
  "report.email": "Write to",
  "report.or": "or",
  "report.none": "Those who publish this copy of the site have given no address for reports.",

  // Glossary
  "glossary.other": "In French:",
  "glossary.also": (names: string) => `Also: ${names}`,
  "glossary.official": "official term",
  "glossary.reference":
    "Official: published in the Journal officiel of the French Republic on 6 September 2024 (NOR CTNR2423171K). For the other terms we saw no official French name.",

  // Passport
  "passport.title": "Passport of a figure",
  "note.of": (claim: string) => `Note: ${claim}`,
  "passport.of": (figure: string) => `Passport of a figure: ${figure}`,
  "passport.close": "Close",
  "passport.original": "originally",
  "passport.in-euros": (date: string) => `in euros (ECB rate, ${date})`,
  "passport.said-by": "Said by",
  "passport.place": "Place",
  "passport.date": "Date",
  "passport.basis": "Gross / net",
  "passport.records": "Based on",
  "passport.kind": "Evidence",
  "passport.became": "What became of it",
  "passport.source": "The source",
  "passport.register": "Among all figures",
  "passport.open": "Open its passport",
  "passport.no-records": "nothing stated",
  "passport.count": (count: string) => `based on ${count}`,
  "passport.read": "How read",
  "passport.read-by": (count: string, reading: string) => `${count} ${reading}`,
  "passport.confidence": "Confidence",
  "passport.corrected": (date: string) => `Corrected on ${date}.`,

  "story.point": (number: string, of: string) => `Point ${number} of ${of}`,

  "unit.per-million": "per million",
  "unit.per-10k": "per 10,000",
  "basis.gross": "gross",
  "basis.net": "net",
  "basis.unknown": "not stated",
  "basis.none": "does not apply",
  "period.day": "a day",
  "period.task": "a task",
  "kind.statistic": "official statistic",
  "kind.survey": "survey",
  "kind.adverts": "adverts",
  "kind.advert": "one advert",
  "kind.press": "press report",
  "kind.study": "study",
  "kind.statement": "one statement",
  "kind.calculation": "our calculation",
  "kind.law": "law or official guidance",
  "read.whole": "in full",
  "read.part": "in part",
  "read.second-hand": "second-hand",
  "read.own": "our own count",
  "confidence.high": "high",
  "confidence.medium": "medium",
  "confidence.low": "low",
  "verdict.confirmed": "Confirmed",
  "verdict.half-true": "Half true",
  "verdict.misleading": "Misleading",
  "verdict.outdated": "Outdated",
  "verdict.opinion": "Opinion",
  "verdict.unverified": "Unverified",
  "verdict.checked": (date: string) => `Checked ${date}`,

  // The register on the numbers page
  "section.story": "The 2023 story",
  "section.path": "The path of the famous figure",
  "section.work": "What the work is",
  "section.pay": "Pay",
  "section.trainers": "Annotators, raters, trainers",
  "section.demand": "Demand over time",
  "section.lasting": "Did it last?",
  "section.skills": "Skills and ways in",
  "section.rules": "Rules that touch the work",

  // Around a chart
  "chart.figure": "Chart",
  "chart.listen": "Listen",
  "chart.listen-how": "Listen to this chart: the higher the value, the higher the note.",
  "chart.sources": (sources: string) => `Sources: ${sources}.`,
  "chart.currency": "Currency",
  "chart.per": "Pay per",
  "per.year": "Year",
  "per.month": "Month",
  "per.hour": "Hour",
  "chart.money": "Prices",
  "chart.money-day": "as reported",
  "chart.money-of": (year: string) => `of ${year}`,
  "chart.series": "Series",
  "chart.show": "View",
  "chart.show-chart": "Chart",
  "chart.show-table": "Table",
  "chart.more": "Options",
  "chart.page": "This chart’s own page: share it or download it",
  "chart.prices": (series: string) => `In money of the last year whose prices are known: ${series}.`,
  "chart.records-opening": (counts: string) => `As it opens, ${counts}`,
  "chart.read": "Hover over a point, tap it, or use the arrow keys to read the exact figure.",
  "chart.hours": (months: string, hours: string) =>
    `A year is counted as ${months} months, or ${hours} hours of full-time work: 40 hours a week. At 35 hours, as in France, an hour’s pay is a seventh higher.`,
  "chart.lost": "The interactive chart could not load. The picture and the table give the same figures.",
  "chart.rate": (date: string) => `Converted at the ECB rate of ${date}.`,
  "chart.figures": (count: string) => `${count} figures`,
  "chart.between": (low: string, high: string) => `${low} to ${high}`,
  "sign.EUR": "€",
  "sign.GBP": "£",
  "sign.USD": "$",

  // The explorer
  "explore.to-offer": "Compare your offer",
  "explore.jobs": "Jobs, up to three",
  "explore.country": "Country (no figures by city)",
  "explore.years": "Years",
  "explore.level": "Level",
  "explore.level-all": "All",
  "explore.level-EN": "Entry",
  "explore.level-MI": "Mid",
  "explore.level-SE": "Senior",
  "explore.level-EX": "Executive",
  "explore.choose": "Your choice",
  "explore.spread-title": "How pay is spread",
  "explore.spread-how":
    "Thick bar: the middle half of the records. Thin bar: eight in ten. Gap: the median, with half at or below it. Below the bar, each gap between two dots holds one record in twenty.",
  "explore.trend": "Year by year",
  "explore.trend-how":
    "The median of each year with ten adverts or more, from 2020 on; each year’s records are of different jobs. Hollow points rest on fewer than thirty adverts.",
  "explore.money": "How amounts are shown",
  "explore.views": "All pages by job and country, and those with too few records",
  "explore.rows": (count: string, date: string) => `${count} distinct records, up to ${date}.`,
  "explore.file": "Every figure of the explorer, JSON",
  "explore.unscripted":
    "This is the view the explorer opens with. To choose another, switch JavaScript on; the pages by job and country work without it.",
  "offer.title": "Your offer",
  "offer.amount": "Amount, gross",
  "offer.per": "Paid",
  "offer.months": "Months paid",
  "offer.place": "Compare",
  "offer.stays": "It stays on this page: nothing is sent or stored.",
  "offer.copy": "Copy link with my offer",
  "offer.example": "62,000",

  // The page of a chart, and the page of all charts
  "charts.shows": "What it shows",
  "charts.hides": "What it does not show",
  "charts.records": "Drawn from",
  "charts.sources": "Sources",
  "charts.rates": "Exchange rates",
  "charts.rate": (date: string, dollars: string, pounds: string) => `${date}: €1 = ${dollars} = ${pounds}`,
  "charts.prices": "Prices",
  "charts.price": (series: string, year: string) => `${series}. Known up to ${year}.`,
  "charts.hours": "Hours",
  "charts.papers": "Its figures, with their sources",
  "charts.explained": "Explained in",
  "charts.around": "Other charts",
  "charts.previous": "Previous",
  "charts.next": "Next",
  "charts.all": "All charts",

  // A chart taken away
  "cite.kind": "Chart",
  "embed.credit": "The chart, its data and its passports:",

  // A page shared, and the panel it is shared from
  "share.this": "Share",
  "feed.name": "Feed",
  "feed.subtitle":
    "What the “dream job” of AI trainer is, what it pays and what became of it: every article, with its charts.",

  // Addresses for machines
  "files.feed": "Every article in full, as a feed (Atom)",
  "files.numbers": "Every figure with its passport (JSON)",
  "files.charts": "Every chart, and where its data is (JSON)",
  "files.sitemap": "Every page, with its French version and its images (sitemap)",
  "files.llms": "What is here, for language models (plain text)",

  // An address that leads elsewhere
  "moved.title": "Moved",
  "moved.text":
    "This page rested on fewer than ten adverts, or fewer than thirty for one level, and has been withdrawn.",
  "moved.go": "Go on to the wider page.",

  // Not found
  "lost.title": "Page not found",
  "lost.heading": "No page at this address. The number, at least, is genuine.",
  "lost.text": "A link may have been mistyped, or a page renamed. These two lead on:",
  "lost.home": "Home page",
  "lost.numbers": "All figures",
  "lost.said-by": "This server",
  "lost.place": "At the address you followed",
  "lost.date": "A moment ago",
  "lost.basis": "Neither",
  "lost.records": "0 pages",
  "lost.kind": "status code",
  "lost.read": "in full",
  "lost.confidence": "high",
  "lost.became": "Exactly what it says. It is the only number here that leads nowhere.",

  // Choice of language at the root
  "root.title": "AI Trainer, Explained · Dresseur d’IA, expliqué",
  "root.description": "An AI job sold as a dream, and every number with its source.",
  "root.read": "Read in English",

  // Shared links
  "card.views": "pages of salaries by job and country, each with its count.",
  "card.reading": "Reading time",
  "card.checked": "Checked",
} as const;

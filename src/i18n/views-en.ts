/* The pages of the explorer’s views, and the page that lists them. Same rules as en.ts, which holds them too. */
export const viewsEn = {
  // Whose pay it is
  "view.who": (people: string, where: string) => `${people} ${where}`,
  "view.who-level": (people: string, where: string, level: string) => `${level} ${people} ${where}`,
  "view.level.EN": "entry-level",
  "view.level.MI": "mid-level",
  "view.level.SE": "senior",
  "view.level.EX": "executive-level",

  // Its finding, in full and short
  "view.finding": (who: string, median: string) => `${who}: median pay ${median}`,
  "view.finding-thin": (who: string, median: string, count: string, adverts: string) =>
    `${who}: median pay ${median}, indicative only (${count} records, about ${adverts} adverts)`,
  "view.brief": (what: string, median: string) => `${what}: median ${median}`,
  "view.brief-thin": (what: string, median: string) => `${what}: indicative median ${median}`,
  "view.description": (spread: string, records: string, dates: string) =>
    `${spread} Gross a year, ${dates}. ${records}.`,

  // Its years
  "view.years": (median: string, year: string, then: string, last: string) =>
    `Medians by year, of different jobs each year: ${median} in ${year}, ${then} in ${last}`,
  "view.years-thin": (median: string, year: string, then: string, last: string) =>
    `Medians by year, of different jobs each year: ${median} in ${year}, ${then} in ${last}, indicative only`,

  // What it was counted from
  "view.way": "You are here",
  "view.thin": "Fewer than thirty adverts: a handful more could move every figure here.",
  "view.amounts": "Amounts",
  "view.left-out": "Left out",
  "view.left-levels": (sentence: string) => `${sentence} All levels are counted in this.`,
  "view.left-none": "No record in another currency.",
  "view.file": "File",
  "view.rows": (file: string, rows: string) => `${file}, ${rows} rows.`,

  // What to do with it
  "view.explore": "In the explorer: years, comparisons, your offer",
  "view.json": "Figures, JSON",
  "view.years-json": "Years, JSON",
  "view.levels": "By level",
  "view.countries": "The same job elsewhere",
  "view.countries-all": "All jobs in other countries",
  "view.jobs": (where: string) => `Other jobs ${where}`,
  "view.go": "More",
  "view.around": "Other pages",
  "view.record": "one record",

  // The page of all views
  "views.kicker": "The explorer, page by page",
  "views.title": "What each job pays, country by country",
  "views.description": (count: string, rows: string) =>
    `${count} pages, one job and one country each, with the median, the range and the number of records, from ${rows} public salary records.`,
  "views.lead": (count: string, since: string) =>
    `Each of ${count} pages covers one job in one country, from ten adverts on; levels need thirty. The figure beside each is its number of records, ${since}; two records are about one advert.`,
  "views.rule":
    "Levels with fewer than thirty adverts are not shown. A country that is not named has no record of the job.",
  "views.few":
    "Fewer than ten adverts, so no percentile and no page. The explorer shows their records one by one:",
  "views.elsewhere": "Left out, because paid in another currency:",
  "views.unread": "Countries without any figure",
  "views.unread-few":
    "Fewer than ten records in their own currency, whatever the job. In any currency they have:",
  "views.unread-currency":
    "Their own currency is one for which we hold no exchange rate. In any currency they have:",
} as const;

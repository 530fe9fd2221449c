/*
 * The strings the explorer needs in the browser, apart from the rest so that no more than these travel there.
 * Same rules as en.ts, which holds them too.
 */
const records = (count: string): string => (count === "1" ? "1 record" : `${count} records`);

export const explorerEn = {
  "chart.records": records,
  "chart.adverts": (records: string, count: string) =>
    // In a narrow column the line breaks at the comma.
    `${records}, about\u00a0${count}\u00a0${count === "1" ? "advert" : "adverts"}`,
  "thin.indicative": (counts: string) => `${counts}: indicative only`,
  "thin.dots": (counts: string) => `${counts}: too few for a percentile`,
  "chart.rate-mean": (year: string) => `Converted at the mean ECB rate of ${year}.`,
  "chart.rates": "Converted at the ECB rate of each figure’s date.",
  "level.EN": "entry level",
  "level.MI": "mid-level",
  "level.SE": "senior",
  "level.EX": "executive",

  // What a view shows
  "explore.all-levels": "all levels",
  "explore.since": (year: string) => `since ${year}`,
  "explore.within": (year: string) => `in ${year}`,
  "explore.by-year": "year by year",
  "explore.none": "no record",
  "explore.pooled": "Pay from several years is combined without adjusting for inflation.",

  // What its figures say, each carrying on from the numeral before it
  "explore.middle": (period: string) => `${period}, gross: half of the records are at or below it.`,
  "explore.spread": (p25: string, p75: string, p90: string) =>
    `The middle half run from ${p25} to ${p75}; one in ten is at or above ${p90}.`,
  "explore.few": (period: string) => `${period}, gross: from the lowest of these records to the highest.`,
  "explore.lone": (period: string) => `${period}, gross: the only record there is.`,
  "explore.nothing": "There is no such record in the data. The job may exist all the same.",
  "explore.elsewhere": (count: string) =>
    count === "1"
      ? "One record in another currency is left out."
      : `${count} records in other currencies are left out.`,
  "explore.careful":
    "No random sample: pay as advertised or declared, and most adverts leave two records, the ends of a range. The data name the country, never the city.",
  "explore.flat": "No year has ten adverts here: too few to draw a line.",
  "explore.most": "You can compare up to three jobs. Remove one first.",
  "explore.own-page": "Full page",
  "explore.lost": "The explorer could not start here. You see its opening view.",

  // Where an offer stands
  "offer.rank.bottom-tenth": "In the bottom tenth",
  "offer.rank.bottom-quarter": "In the bottom quarter",
  "offer.rank.below": "Below the median",
  "offer.rank.around": "Around the median",
  "offer.rank.above": "Above the median",
  "offer.rank.top-quarter": "In the top quarter",
  "offer.rank.top-tenth": "In the top tenth",
  "offer.share": (low: string, high: string) => `${low}–${high}%`,
  "offer.likely": (amount: string) => `of comparable pay is below ${amount} (95% confidence).`,
  "offer.between": (low: string, high: string) => `In this sample, ${low} to ${high}%.`,
  "offer.fewer": (high: string) => `In this sample, fewer than ${high}%.`,
  "offer.more": (low: string) => `In this sample, more than ${low}%.`,
  "offer.of": (some: string, all: string) => `${some} of ${all}`,
  "offer.counted": (amount: string, all: string, same: string, higher: string) =>
    `${all === "1" ? "record is" : "records are"} lower than ${amount}${same === "0" ? "" : `, ${same} the same`}; ${higher} higher.`,
  "offer.alone": "No records to compare with.",
  "offer.empty": "Type the amount you were offered.",
  "offer.unclear": "Please enter a number, such as 62,000 or 62k.",
  "offer.negative": "Enter an amount above zero.",
  "offer.small": (amount: string) =>
    `That would be ${amount} a year. Is it by the hour or the month, or are zeros missing?`,
  "offer.large": "That is beyond any pay in the data. Is it by the year, or is there a zero too many?",
  "offer.copied": "Link copied",
  "offer.in-bar": "The link is in the address bar",
} as const;

/*
 * The strings a chart needs in the browser, apart from the rest so that no more than these travel there.
 * Same rules as en.ts, which holds them too.
 */
export const chartsEn = {
  "chart.head": (name: string) => `${name}:`,
  "chart.what": "What",
  "chart.amount": "Amount",
  "chart.job": "Job",
  "chart.count": "Records",
  "chart.median": "Median",
  "chart.band": "Pay",
  "chart.date": "Date",
  "chart.origin": "Origin",
  "chart.value": "Value",
  "chart.say-row": (name: string, under: string, amount: string) => `${name} (${under}): ${amount}`,
  "chart.say-line": (name: string, amount: string) =>
    `The dotted line, ${name.toLowerCase()}, is at ${amount}.`,
  "chart.say-ranges": (rows: string) => `Ranges on one scale. ${rows}.`,
  "chart.say-bars": (rows: string) => `Bars from zero. ${rows}.`,
  "chart.say-percentiles": (rows: string) => `Bars on one scale, by job, with the median of each. ${rows}.`,
  "chart.say-dots": (count: string, low: string, high: string, reaching: string) =>
    `${count} dots on one scale, from ${low} to ${high}; ${reaching}.`,
  "chart.say-trend": (series: string) => `Values over time. ${series}.`,
  "chart.say-then": "; ",
  "chart.read": "Point at a mark, tap it, or use the arrow keys for the exact figure.",
  "guess.yours": "Your guess",
  "guess.where": (all: string, below: string, same: string, above: string) =>
    `Below it, ${below} of the ${all} records; ${same === "0" ? "" : `right on it, ${same}; `}above it, ${above}.`,
  "guess.median": (of: string, amount: string) => `Half of ${of} are under ${amount}.`,
  "guess.headline": (amount: string) => `The story’s headline said about ${amount}.`,
  "guess.either": (published: string, here: string) => `${published}, or ${here}`,
  "guess.first": "Guess first",
  "guess.again": "Guess again",
  "guess.copy": "Copy link with my guess",
  "guess.copied": "Link copied",
  "chart.passport": "Its passport",
  "chart.papers": "Its papers",
  "period.year": "a year",
  "period.month": "a month",
  "period.hour": "an hour",
  "percentile.p10": "P10, one record in ten is lower",
  "percentile.p25": "P25, a quarter of the records are lower",
  "percentile.p50": "median, half the records are lower",
  "percentile.p75": "P75, three quarters are lower",
  "percentile.p90": "P90, nine records in ten are lower",
  "chart.published": (amount: string, period: string) => `${amount} ${period}`,
} as const;

/*
 * The directive of a link that leads to a sentence: "#:~:text=first%20words,last%20words". A browser looks for
 * each of its two terms in the text of the page, and never across the edge of a block or of a button: between
 * two edges lies a run.
 */

/** As few words as may be found again after a small correction of the sentence. */
const least = 4;
/** A sentence of no more words is named whole. */
const short = 10;

/** French sets spaces of other widths inside what is one word here. */
const wordsOf = (text: string): string[] => text.split(/[ \t\r\n]+/).filter(Boolean);

/** A hyphen, a comma and an ampersand are signs of the directive itself. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, "%2D");

const holds = (runs: readonly string[], term: string): boolean =>
  runs.some((run) => wordsOf(run).join(" ").toLowerCase().includes(term.toLowerCase()));

/** The shortest term that will do, of those a count of words makes; the longest when none does. */
function shortest(length: number, term: (count: number) => string, does: (term: string) => boolean): string {
  for (let count = Math.min(least, length); count < length; count++)
    if (does(term(count))) return term(count);
  return term(length);
}

/**
 * The directive for a sentence, from its runs and those of the page before it. A beginning that stands earlier
 * on the page would lead there: the next run that does not is taken then. Undefined when there is none.
 */
export function textDirective(before: readonly string[], sentence: readonly string[]): string | undefined {
  // Signs alone are no words to look for.
  const runs = sentence.filter((run) => /[\p{L}\p{N}]/u.test(run)).map(wordsOf);
  const last = runs.at(-1);
  const whole = runs.length === 1 && last && last.length <= short;
  const starts = runs.map((words) =>
    shortest(
      words.length,
      (count) => words.slice(0, whole ? words.length : count).join(" "),
      (term) => !holds(before, term),
    ),
  );
  const place = starts.findIndex((start) => !holds(before, start));
  const start = starts[place];
  if (!last || start === undefined) return undefined;
  if (whole) return encoded(start);
  const all = runs.slice(place).flat().join(" ").toLowerCase();
  const end = shortest(
    last.length,
    (count) => last.slice(-count).join(" "),
    (term) => all.indexOf(term.toLowerCase()) === all.length - term.length,
  );
  // Of a last run alone nothing more is left to name.
  return end.length + start.length >= all.length ? encoded(start) : `${encoded(start)},${encoded(end)}`;
}

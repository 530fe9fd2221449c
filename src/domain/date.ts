import { z } from "zod";

const month = "(?:0[1-9]|1[0-2])";
const partial = `\\d{4}(?:-${month}(?:-\\d{2})?)?`;
const one = new RegExp(`^${partial}$`);
const oneOrTwo = new RegExp(`^${partial}(?:/${partial})?$`);

/** Whether the calendar has a date: it knows no 30 February, and no interval runs backwards. */
function exists(date: string): boolean {
  const { from, to } = endsOf(date);
  const days = [from, to].filter((end) => end.length === "2023-04-03".length);
  // Of two that begin alike, the shorter holds the longer.
  const ordered = from.slice(0, to.length) <= to.slice(0, from.length);
  return ordered && days.every((day) => z.iso.date().safeParse(day).success);
}

/** A date as precise as it is known: "2023", "2023-04" or "2023-04-03". */
export const partialDate = z.string().refine((date) => one.test(date) && exists(date), {
  error: 'a quoted date as precise as it is known: "2023", "2023-04" or "2023-04-03"',
});

/** A day: "2023-04-03". */
export const fullDate = z.iso.date({ error: 'a quoted day: "2023-04-03"' });

/** A partial date, or two of them as an ISO 8601 interval: "2021-11/2022-02". */
export const dateOrInterval = z.string().refine((date) => oneOrTwo.test(date) && exists(date), {
  error: 'a quoted date ("2023", "2023-04", "2023-04-03") or an interval of two ("2021-11/2022-02")',
});

/** "2021-11/2022-02" → ["2021-11", "2022-02"]; "2023" → ["2023", "2023"]. */
export function endsOf(date: string): { from: string; to: string } {
  const [from = date, to = from] = date.split("/");
  return { from, to };
}

import { z } from "zod";

const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";
const partial = `\\d{4}(?:-${month}(?:-${day})?)?`;

/** A date as precise as it is known: "2023", "2023-04" or "2023-04-03". */
export const partialDate = z.string().regex(new RegExp(`^${partial}$`), {
  error: 'a quoted date as precise as it is known: "2023", "2023-04" or "2023-04-03"',
});

/** A day: "2023-04-03". */
export const fullDate = z.iso.date({ error: 'a quoted day: "2023-04-03"' });

/** A partial date, or two of them as an ISO 8601 interval: "2021-11/2022-02". */
export const dateOrInterval = z.string().regex(new RegExp(`^${partial}(?:/${partial})?$`), {
  error: 'a quoted date ("2023", "2023-04", "2023-04-03") or an interval of two ("2021-11/2022-02")',
});

/** "2021-11/2022-02" → ["2021-11", "2022-02"]; "2023" → ["2023", "2023"]. */
export function endsOf(date: string): { from: string; to: string } {
  const [from = date, to = from] = date.split("/");
  return { from, to };
}

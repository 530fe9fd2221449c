/** The numbers of a chart as a table: a head, and rows whose first cell names them. */
export interface Table {
  /** What its amounts are in. */
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

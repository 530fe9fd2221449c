import type { Table } from "../../domain/table.ts";

/** What the file of a chart asks of the ledger, for one kind of chart. */
export interface DefinitionKind<Definition> {
  /** The kind of table it draws, when it draws one. */
  readonly table?: Table["kind"];
  /** The figures of the ledger it names, the line among them. */
  readonly refs: (definition: Definition) => string[];
  /** The rows of its table it asks for by key, with the field that asks. */
  readonly keys: (definition: Definition) => { key: string; field: string }[];
  /** Whether a reader may leave some of the records out. */
  readonly partial: (definition: Definition) => boolean;
}

/** A job a chart draws from the records, in a country where it is read in one, and the field that asks for it. */
export interface Asked {
  readonly job: string;
  readonly country?: string;
  readonly field: string;
}

/** What the file of a chart asks of the ledger, for one kind of chart. */
export interface DefinitionKind<Definition> {
  /** The figures of the ledger it names, the line among them. */
  readonly refs: (definition: Definition) => string[];
  /** What it draws from the records (content/data/explorer.json); nothing for one of single figures. */
  readonly jobs: (definition: Definition) => Asked[];
  /** Whether a reader may leave some of the records out. */
  readonly partial: (definition: Definition) => boolean;
}

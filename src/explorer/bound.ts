import { ledger } from "../ledger/read.ts";
import { bookOf } from "./bind.ts";
import type { Book } from "./book.ts";

let bound: Book | undefined;

/** At build only: the book of this site, bound once for all the pages that open it. */
export const book = (): Book => (bound ??= bookOf(ledger()));

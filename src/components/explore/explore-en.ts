import { Explorer } from "./explore.ts";
import type { Book } from "../../explorer/book.ts";

/* The explorer in English, and the strings of that language alone. */

/** Brings the explorer of a page alive with its book. Gives its charts as they were built. */
export const explore = (root: HTMLElement, book: Book) => new Explorer(root, book).opened;

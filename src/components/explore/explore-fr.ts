import { speak } from "../../i18n/chart-strings.ts";
import { chartsFr } from "../../i18n/charts-fr.ts";
import { explorerFr } from "../../i18n/explorer-fr.ts";
import { speakExplorer } from "../../i18n/explorer-strings.ts";
import { Explorer } from "./explore.ts";
import type { Book } from "../../explorer/book.ts";

/* The explorer in French, and the strings of that language alone. */
speak("fr", chartsFr);
speakExplorer("fr", explorerFr);

/** Brings the explorer of a page alive with its book. Gives its charts as they were built. */
export const explore = (root: HTMLElement, book: Book) => new Explorer(root, book).opened;

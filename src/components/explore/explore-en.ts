import { speak } from "../../i18n/chart-strings.ts";
import { chartsEn } from "../../i18n/charts-en.ts";
import { explorerEn } from "../../i18n/explorer-en.ts";
import { speakExplorer } from "../../i18n/explorer-strings.ts";
import { Explorer } from "./explore.ts";
import type { Book } from "../../explorer/book.ts";

/* The explorer in English, and the strings of that language alone. */
speak("en", chartsEn);
speakExplorer("en", explorerEn);

/** Brings the explorer of a page alive with its book. Gives its charts as they were built. */
export const explore = (root: HTMLElement, book: Book) => new Explorer(root, book).opened;

import { defineCharts } from "./element.ts";

/* The charts of a page in English: the element, and the strings of that language alone. */
defineCharts();

import { defineCharts } from "./element.ts";

/* The charts of a page in French: the element, and the strings of that language alone. */
defineCharts();

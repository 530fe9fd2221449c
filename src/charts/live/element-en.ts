import { speak } from "../../i18n/chart-strings.ts";
import { chartsEn } from "../../i18n/charts-en.ts";
import { defineCharts } from "./element.ts";

/* The charts of a page in English: the element, and the strings of that language alone. */
speak("en", chartsEn);
defineCharts();

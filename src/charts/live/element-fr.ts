import { speak } from "../../i18n/chart-strings.ts";
import { chartsFr } from "../../i18n/charts-fr.ts";
import { defineCharts } from "./element.ts";

/* The charts of a page in French: the element, and the strings of that language alone. */
speak("fr", chartsFr);
defineCharts();

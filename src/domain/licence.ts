/** Under which texts, charts and their numbers may be reused, by anyone who names the site (LICENSE). */
export const licence = "CC BY 4.0";

export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";

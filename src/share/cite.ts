import type { Locale } from "../domain/locale.ts";
import { date } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";

/** A chart as a citation needs it. `updated` is a day: "2026-11-22". */
interface Cited {
  readonly locale: Locale;
  readonly site: string;
  readonly title: string;
  readonly updated: string;
  readonly url: string;
}

export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** "2026-11-22" → year "2026", month "November", day "22"; in French, "novembre". */
function partsOf(locale: Locale, day: string): { year: string; month: string; day: string } {
  const [number = "", month = "", year = ""] = date(locale, day).split(" ");
  return { year, month, day: number };
}

/** A title and what follows it, without a second full stop after “?”. */
const ended = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);

function apa({ locale, site, title, updated, url }: Cited): string {
  const { year, month, day } = partsOf(locale, updated);
  const on = locale === "fr" ? `${day} ${month}` : `${month} ${day}`;
  return `${site}. (${year}, ${on}). ${title} [${t(locale)["cite.kind"]}]. ${url}`;
}

function chicago({ locale, site, title, updated, url }: Cited): string {
  const { year, month, day } = partsOf(locale, updated);
  return `${site}. “${ended(title)}” Chart. Last modified ${month} ${day}, ${year}. ${url}.`;
}

/** After ISO 690, as French libraries and universities ask for it. */
const iso = ({ locale, site, title, updated, url }: Cited): string =>
  `${site.toUpperCase()}. ${ended(title)} [graphique en ligne]. Mis à jour le ${date(locale, updated)}. Disponible à l’adresse\u202f: ${url}`;

/** The signs BibTeX takes for its own. */
const tex = (text: string): string => text.replace(/[$%&#_{}]/g, String.raw`\$&`);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function bibtex({ locale, site, title, updated, url }: Cited): string {
  const [year = "", month = ""] = updated.split("-");
  const slug = new URL(url).pathname.split("/").findLast(Boolean) ?? "";
  const fields = [
    `author = {{${tex(site)}}}`,
    `title = {{${tex(title)}}}`,
    `year = {${year}}`,
    `month = ${months[Number(month) - 1] ?? ""}`,
    `howpublished = {${t(locale)["cite.kind"]}}`,
    `url = {${url}}`,
  ];
  return `@misc{${slug}-${year},\n${fields.map((one) => `  ${one}`).join(",\n")}\n}`;
}

/** How to cite a chart, in three styles: what its language uses, and what reference managers read. */
export function citationsOf(cited: Cited): Citation[] {
  const second =
    cited.locale === "fr"
      ? { style: "ISO 690", text: iso(cited) }
      : { style: "Chicago", text: chicago(cited) };
  return [{ style: "APA", text: apa(cited) }, second, { style: "BibTeX", text: bibtex(cited) }];
}

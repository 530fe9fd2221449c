import type { APIRoute } from "astro";
import { licence, licenceUrl } from "../../domain/licence.ts";
import { t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import { pageOf } from "../../routing/pages.ts";
import { absolute, registerUrl } from "../../routing/urls.ts";
import { numberOf } from "../../share/numbers.ts";
import { localePaths, type LocaleProps } from "./_locales.ts";

/** Every number of the site with its papers, at an address that stays (the method page names it). */
export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const { url, facts } = await pageOf("numbers", locale);
  const page = absolute(url, site);
  const numbers = [...ledger().claims.values()].map((claim) =>
    numberOf(ledger(), locale, claim, registerUrl(page, claim.id)),
  );
  return Response.json({
    site: t(locale)["site.name"],
    language: locale,
    page,
    updated: facts.updated,
    licence,
    terms: licenceUrl,
    numbers,
  });
};

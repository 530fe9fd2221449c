import type { APIRoute } from "astro";
import { licence, licenceUrl } from "../domain/licence.ts";
import { locales } from "../domain/locale.ts";
import { publishedAt } from "../layouts/chart-meta.ts";
import { ledger } from "../ledger/read.ts";
import { chartPageOf } from "../routing/chart-pages.ts";
import { chartFiles, absolute } from "../routing/urls.ts";

/** Every chart in every language, and where its data is, at an address that stays (the method page names it). */
export const GET: APIRoute = async ({ site }) => {
  const charts = [...ledger().charts].map(async ([id, { kind }]) => ({
    id,
    kind,
    languages: Object.fromEntries(
      await Promise.all(
        locales.map(async (locale) => {
          const page = await chartPageOf(id, locale);
          const [{ frame }, url] = await publishedAt(page, site);
          const files = Object.fromEntries(chartFiles.map((type) => [type, absolute(page.file(type), site)]));
          const { title, records, sources } = frame;
          return [locale, { title, records, sources, page: url, files }] as const;
        }),
      ),
    ),
  }));
  return Response.json({ licence, terms: licenceUrl, charts: await Promise.all(charts) });
};

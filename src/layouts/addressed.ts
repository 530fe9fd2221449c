import type { Locale } from "../domain/locale.ts";
import { t } from "../i18n/strings.ts";
import { absolute, rootUrl, type Site } from "../routing/urls.ts";
import type { PageMeta } from "../share/meta.ts";

type Addressed = Pick<PageMeta, "locale" | "siteName" | "url" | "alternates" | "defaultUrl">;

/** Where a page is, in its own language and in every other. Throws when the site has no address of its own. */
export const addressed = (
  { locale, url }: { readonly locale: Locale; readonly url: string },
  twins: readonly { readonly locale: Locale; readonly url: string }[],
  site: Site,
): Addressed => ({
  locale,
  siteName: t(locale)["site.name"],
  url: absolute(url, site),
  alternates: twins.map((twin) => ({ locale: twin.locale, url: absolute(twin.url, site) })),
  defaultUrl: absolute(rootUrl, site),
});

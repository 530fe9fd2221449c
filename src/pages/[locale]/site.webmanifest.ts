import type { APIRoute } from "astro";
import { lightThemeColour } from "../../charts/light-theme.ts";
import { t } from "../../i18n/strings.ts";
import { icons, iconUrl } from "../../routing/file-urls.ts";
import { pageOf } from "../../routing/pages.ts";
import { localePaths, type LocaleProps } from "./_locales.ts";

/** What a home screen needs to know. It opens in the browser: nothing here works better without its bar. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props: { locale } }) => {
  const home = await pageOf("home", locale);
  const name = t(locale)["site.name"];
  const manifest = {
    name,
    short_name: name.split(",")[0],
    description: home.facts.description,
    lang: locale,
    start_url: home.url,
    scope: home.url,
    display: "browser",
    theme_color: lightThemeColour("paper"),
    background_color: lightThemeColour("paper"),
    icons: icons
      .filter(({ name: one }) => one !== "touch")
      .map(({ name: one, size, maskable }) => ({
        src: iconUrl(one),
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose: maskable ? "maskable" : "any",
      })),
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
};

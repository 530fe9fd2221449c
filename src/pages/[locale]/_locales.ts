import { type Locale, locales } from "../../domain/locale.ts";

/** One route a language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export interface LocaleProps extends Record<string, unknown> {
  readonly locale: Locale;
}

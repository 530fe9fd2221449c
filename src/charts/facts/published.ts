import type { Locale } from "../../domain/locale.ts";
import { t } from "../../i18n/strings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { factsOf } from "../kinds/build.ts";
import type { ChartDefinition } from "../kinds/definitions.ts";
import type { ChartFacts } from "../kinds/kind.ts";
import { type Backing, backingOf } from "./backing.ts";
import { type FrameText, frameOf } from "./frame.ts";

/** The file of a chart in one language: all that its element needs to come alive, and anyone to redraw it. */
export interface Published {
  readonly id: string;
  readonly locale: Locale;
  /** The name of the site. */
  readonly site: string;
  readonly frame: FrameText;
  readonly facts: ChartFacts;
  /** What stands behind each figure, in the order of the facts. */
  readonly backing: readonly Backing[];
  /** The page where every claim has its entry, under its id; and the chart’s own, which tells of its data. */
  readonly register: string;
  readonly page: string;
}

/** Puts together the file of a chart. Throws when a figure, table, rate or price is missing. */
export function publishedOf(
  ledger: Ledger,
  id: string,
  definition: ChartDefinition,
  locale: Locale,
  { register, page }: Pick<Published, "register" | "page">,
): Published {
  return {
    id,
    locale,
    register,
    page,
    site: t(locale)["site.name"],
    frame: frameOf(ledger, definition, locale),
    facts: factsOf(ledger, definition, locale),
    backing: backingOf(ledger, definition, locale),
  };
}

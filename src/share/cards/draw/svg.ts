import type { Card } from "../card.ts";
import { chartInside } from "./chart.ts";
import { pageInside } from "./page.ts";
import { sheet } from "./sheet.ts";

/** A card as SVG, 1200 × 630, in the faces and the light colours of the site. */
export const cardSvg = (card: Card): string =>
  sheet(card, card.kind === "page" ? pageInside(card) : chartInside(card));

import { z } from "zod";
import { currencies } from "./money.ts";

/** A currency in a content file. Apart from money.ts, whose arithmetic travels to the browser without zod. */
export const currency = z.enum(currencies);

import { currencies, payPeriods } from "../domain/money.ts";
import { monthsPaid, type Offer, offerFrom } from "./typed.ts";

/*
 * An offer as the fragment of a link, which no server is sent: "#offer=62000gbp", "#offer=5000gbp-month-13".
 */
const form = /^#offer=(\d{1,8}(?:\.\d{1,2})?)(eur|gbp|usd)(?:-(month|hour))?(?:-(\d\d))?$/;

export const hashOf = ({ amount, currency, per, months }: Offer): string =>
  `#offer=${amount}${currency.toLowerCase()}${per === "year" ? "" : `-${per}`}${per === "month" ? `-${months}` : ""}`;

/** The offer of a link; anything else, be it hostile, is none. */
export function offerIn(hash: string): Offer | undefined {
  const [, amount = "", code, period = "year", paid = "12"] = form.exec(hash) ?? [];
  const currency = currencies.find((one) => one.toLowerCase() === code);
  const per = payPeriods.find((one) => one === period);
  const months = monthsPaid.find((one) => String(one) === paid);
  if (!currency || !per || !months) return undefined;
  const offer = offerFrom(amount, { currency, per, months });
  return typeof offer === "string" ? undefined : offer;
}

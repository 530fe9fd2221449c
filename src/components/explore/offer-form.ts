import { currencies, type Currency, payPeriods } from "../../domain/money.ts";
import type { Locale } from "../../domain/locale.ts";
import { monthsPaid } from "../../explorer/typed.ts";
import { number } from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import type { OfferForm } from "./Offer.tsx";

/** The words of the form of an offer, which opens in the currency of the country. */
export function offerForm(locale: Locale, currency: Currency): OfferForm {
  const strings = t(locale);
  return {
    title: strings["offer.title"],
    currency: strings["chart.currency"],
    amount: strings["offer.amount"],
    example: strings["offer.example"],
    per: strings["offer.per"],
    months: strings["offer.months"],
    place: strings["offer.place"],
    stays: strings["offer.stays"],
    copy: strings["offer.copy"],
    signs: currencies.map((code) => ({ value: code, text: strings[`sign.${code}`], on: code === currency })),
    periods: payPeriods.map((one) => ({ value: one, text: strings[`period.${one}`], on: one === "year" })),
    paid: monthsPaid.map((one) => ({ value: String(one), text: number(locale, one), on: one === 12 })),
  };
}

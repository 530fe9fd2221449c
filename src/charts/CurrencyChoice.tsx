import type { Currency } from "../domain/money.ts";

interface Props {
  /** The name the radio buttons share. */
  readonly name: string;
  readonly opening: Currency;
  readonly currency: string;
  readonly currencies: readonly (readonly [Currency, string])[];
  readonly onChoose: (code: Currency) => void;
}

/**
 * The currencies a chart can be read in. The browser keeps the state (nothing is `checked` by us after the
 * first drawing), so that a choice made before the chart woke, or restored by going back, stands.
 */
export function CurrencyChoice({ name, opening, currency, currencies, onChoose }: Props) {
  return (
    <fieldset class="currencies">
      <legend class="label">{currency}</legend>
      {currencies.map(([code, word]) => (
        <label key={code}>
          <input
            type="radio"
            name={name}
            value={code}
            defaultChecked={code === opening}
            onChange={() => onChoose(code)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** One of many, under its label: the browser’s own list. */
export const Pick = ({ name, label, options }: Props) => (
  <label class={`pick ${name}`}>
    <span class="label">{label}</span>
    <select name={name}>
      {options.map(({ value, text, on }) => (
        <option value={value} selected={on}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

import type { Option } from "../../explorer/page-text.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly class?: string;
}

/** The frame that a list and the field of an amount have in common. */
export const framed = "h-6 w-full min-w-0 border border-mark bg-paper px-1.5 tabular-nums lining-nums";

const arrow =
  "after:pointer-events-none after:absolute after:right-[0.75rem] after:bottom-[0.8rem] after:border-[0.28rem] after:border-transparent after:border-t-current after:forced-color-adjust-none";

/** One of many, under its label: the browser’s own list. */
export const SelectField = ({ name, label, options, class: extra = "" }: Props) => (
  <label class={`relative grid min-w-0 grid-cols-1 gap-1 ${arrow} ${extra}`}>
    <span class="label">{label}</span>
    <select name={name} class={`cursor-pointer appearance-none pr-4 text-ellipsis ${framed}`}>
      {options.map(({ value, text, on }) => (
        <option value={value} selected={on}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

import { useRef, useState } from "preact/hooks";
import type { ExportStrings } from "../i18n/export.ts";

interface Copying {
  readonly text: string;
  readonly strings: ExportStrings;
}

interface ButtonProps extends Copying {
  /** Selects the text, for its reader to copy by hand. */
  readonly select: () => void;
  readonly describedBy?: string;
  readonly class?: string;
}

/** How long, in milliseconds, a button says what became of the copy. */
const saying = 2000;

/** Copies a text, or where the clipboard is closed selects it, and says which for a moment. */
export function CopyButton({ text, strings, select, describedBy, class: look }: ButtonProps) {
  const [said, setSaid] = useState<"take.copy" | "take.copied" | "take.refused">("take.copy");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("take.copied");
    } catch {
      select();
      setSaid("take.refused");
    }
    setTimeout(() => setSaid("take.copy"), saying);
  };
  return (
    <button
      type="button"
      class={look}
      data-copy
      aria-describedby={describedBy}
      aria-live="polite"
      onClick={() => void copy()}
    >
      {strings[said]}
    </button>
  );
}

interface Props extends Copying {
  readonly id: string;
  readonly label: string;
  readonly class?: string;
}

/** A text to copy: whole at a click, and by its button where scripts run. */
export function CopyField({ id, label, text, strings, class: extra = "" }: Props) {
  const code = useRef<HTMLElement>(null);
  const select = (): void => {
    if (code.current) getSelection()?.selectAllChildren(code.current);
  };
  return (
    <div class={`copied ${extra}`}>
      <p>
        <span class="label" id={id}>
          {label}
        </span>
        <CopyButton text={text} strings={strings} select={select} describedBy={id} class="text-button" />
      </p>
      <code ref={code}>{text}</code>
    </div>
  );
}

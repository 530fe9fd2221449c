import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Locale } from "../domain/locale.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { guessStrings } from "../i18n/guess.ts";
import { setHash } from "../islands/address.ts";
import type { ChartFile } from "./chart-file.ts";
import {
  guessAmount,
  guessAnswer,
  type Guess as Guessed,
  guessFrom,
  guessFromHash,
  guessScale,
  guessHash,
} from "./kinds/dots/dots-guess.ts";
import { type DotsFacts, specifyDots } from "./kinds/dots/dots-spec.ts";
import { MoneyConverter } from "./money-converter.ts";
import { PassportLink } from "./PassportLink.tsx";
import type { View } from "./view.ts";

/** The question as it is printed: all that must be known before the file of the chart has come. */
export interface Asked {
  readonly question: string;
  /** The slider, in the money the chart opens with: its last value, its step, and its ends in words. */
  readonly max: number;
  readonly step: number;
  readonly least: string;
  readonly most: string;
  readonly period: string;
  /** The chart’s own page: where a link with a guess leads. */
  readonly page: string;
}

interface Props {
  readonly asked: Asked;
  readonly locale: Locale;
  readonly published: ChartFile | undefined;
  readonly view: View;
  /** The guess in the money of the view once the records are shown with it, else none. */
  readonly onGuess: (amount: number | undefined) => void;
  readonly children: ComponentChildren;
}

/**
 * Guess first: a question in the place of the records, which either of its two ways uncovers without any script. Where
 * scripting is off, on paper and where the chart is lost, the records are simply there. The guess stays in this page,
 * and goes into the fragment of a link when its reader copies one.
 */
export function Guess({ asked, locale, published, view, onGuess, children }: Props) {
  const strings = guessStrings(locale);
  const facts = published?.facts.kind === "dots" ? published.facts : undefined;
  const [guess, setGuess] = useState<Guessed>();
  const [open, setOpen] = useState(false);
  const [skipped, setSkipped] = useState(false);
  const arriving = useRef(false);
  const slider = useRef<HTMLInputElement>(null);
  const plot = useRef<HTMLSpanElement>(null);
  const show = useRef<HTMLDetailsElement>(null);
  const skip = useRef<HTMLDetailsElement>(null);
  const said = useRef<HTMLParagraphElement>(null);

  const amount = guess && facts && guessAmount(guess, facts, view);
  const shown = open ? amount : undefined;
  const readSlider = (): void => {
    if (facts && slider.current) setGuess(guessFrom(slider.current.valueAsNumber, facts, view));
  };
  const syncDetails = (): void => {
    setOpen(show.current?.open ?? false);
    setSkipped(skip.current?.open ?? false);
  };
  useLayoutEffect(() => {
    if (!facts) return;
    // Set or opened before this came.
    if (slider.current && slider.current.value !== slider.current.defaultValue) readSlider();
    syncDetails();
    // A guess that comes in a link is shown at once.
    const follow = (): void => {
      const came = guessFromHash(location.hash);
      if (!came) return;
      setGuess(came);
      if (show.current) show.current.open = true;
      syncDetails();
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [facts]);
  useEffect(() => onGuess(shown), [shown]);
  useEffect(() => {
    if (arriving.current) said.current?.focus({ preventScroll: true });
    arriving.current = false;
  }, [open, skipped]);

  const money = facts && new MoneyConverter(facts, view);
  const { step, max } = facts ? guessScale(specifyDots(facts, { ...view, guess: shown }).axis) : asked;
  const at = Math.min((amount ?? 0) / max, 1);
  useLayoutEffect(() => plot.current?.style.setProperty("--at", String(at)), [at]);
  const period = facts ? chartStrings(facts.locale)[`period.${view.per ?? facts.per}`] : asked.period;
  const printed = amount === undefined ? undefined : money?.printAt(amount);
  const again = (): void => {
    if (guessFromHash(location.hash)) setHash("");
    for (const way of [show, skip]) if (way.current) way.current.open = false;
    slider.current?.focus({ preventScroll: true });
  };
  const focusAnswer = (): void => {
    arriving.current = true;
  };
  return (
    <div class="guess">
      {children}
      <div class="outcome">
        {facts && published && (
          <>
            {/* Written anew with the records and with another view: sentences that made room would count as a shift. */}
            <p key={JSON.stringify([shown === undefined, view])} ref={said} tabIndex={-1}>
              <Answer published={published} facts={facts} view={{ ...view, guess: shown }} guess={guess} />
            </p>
            <div class="acts" aria-live="polite">
              <button type="button" onClick={again}>
                {strings[shown === undefined ? "guess.first" : "guess.again"]}
              </button>
              {guess && shown !== undefined && (
                <CopyLink page={asked.page} guess={guess} locale={facts.locale} />
              )}
            </div>
          </>
        )}
      </div>
      <label class="ask">
        <span class="question">{asked.question}</span>
        <span ref={plot} class="ask-plot">
          <b aria-hidden="true">{printed ?? "?"}</b>
          {!printed && (
            <span aria-hidden="true" class="drag">
              {strings["guess.drag"]}
            </span>
          )}
          <input
            ref={slider}
            type="range"
            min="0"
            max={max}
            step={step}
            defaultValue="0"
            value={amount}
            aria-valuetext={printed ? `${printed} ${period}` : strings["guess.unset"]}
            autocomplete="off"
            onInput={readSlider}
          />
        </span>
        <span key={`${max} ${period}`} class="ends" aria-hidden="true">
          <span class="least">{money?.printAt(0) ?? asked.least}</span>
          <span class="per">{period}</span>
          <span class="most">{money?.printAt(max) ?? asked.most}</span>
        </span>
      </label>
      <div class="reveal">
        <details ref={show} onToggle={syncDetails} onClick={focusAnswer}>
          <summary>{strings["guess.show"]}</summary>
        </details>
        <details ref={skip} onToggle={syncDetails} onClick={focusAnswer}>
          <summary>{strings["guess.skip"]}</summary>
        </details>
        <p>{strings["guess.stays"]}</p>
      </div>
    </div>
  );
}

interface Answered {
  readonly published: ChartFile;
  readonly facts: DotsFacts;
  readonly view: View;
  readonly guess: Guessed | undefined;
}

/** Where the guess stands among the records; the first sentence in bold, amounts open passports. */
function Answer({ published, facts, view, guess }: Answered) {
  const shown = view.guess !== undefined;
  // Counted as the chart opens, so that another currency, rounded, cannot move a record past the guess.
  const counted = specifyDots(facts, { guess: guess && shown ? guessAmount(guess, facts, {}) : undefined });
  return guessAnswer(specifyDots(facts, view), counted, facts.locale).map(
    ({ text, amount, claim, tone }, index) => {
      if (index === 0 && shown) return <b>{text} </b>;
      if (!amount || !claim) return `${text} `;
      const [before = "", after = ""] = text.split(amount);
      return (
        <>
          {before}
          <PassportLink published={published} claim={claim} class={`n is-${tone}`} text={amount} />
          {after}{" "}
        </>
      );
    },
  );
}

interface Copying {
  readonly page: string;
  readonly guess: Guessed;
  readonly locale: Locale;
}

/** Copies a link with the guess: to the chart’s own page; on it, to the view one sees. */
function CopyLink({ page, guess, locale }: Copying) {
  const [copied, setCopied] = useState<"not" | "yes" | "refused">("not");
  const link = new URL(page, location.href);
  if (link.pathname === location.pathname) link.search = location.search;
  link.hash = guessHash(guess);
  // Where the clipboard is closed to us, the link itself can be taken.
  if (copied === "refused") return <a href={link.href}>{link.href}</a>;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link.href);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {guessStrings(locale)[copied === "yes" ? "guess.copied" : "guess.copy"]}
    </button>
  );
}

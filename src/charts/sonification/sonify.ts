import { c2mChart } from "chart2music";
import type { Locale } from "../../domain/locale.ts";
import { type Key, type SoundStrings, soundStrings } from "../../i18n/sound.ts";
import type { Saying, SonificationData } from "../kinds/alternative-types.ts";
import { sonificationOf } from "../kinds/alternatives.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { playOnce, AudioEngine } from "./audio-engine.ts";
import { Captions } from "./captions.ts";
import styles from "./sonification.css?inline";

/** The list of keys, those that do something in a chart like this. */
function keysOf({ type, series }: SonificationData, { keys }: SoundStrings): string[][] {
  const simple = !type.some((one) => one === "band" || one === "box");
  const idle: Key[] = [
    simple ? "parts" : "extremes",
    ...(Object.keys(series).length > 1 ? [] : (["series"] as const)),
  ];
  return Object.entries(keys).flatMap(([name, row]) => (idle.some((key) => key === name) ? [] : [[...row]]));
}

/** The library gives its list of keys an aria-live of no meaning, and no name (chart2music 1.20). */
function labelHelpDialog(name: string): void {
  const help = document.querySelector(".chart2music-help-dialog");
  help?.removeAttribute("aria-live");
  help?.setAttribute("aria-label", name);
}

/*
 * A chart by ear: its own bundle, loaded when a reader asks. The library finds the notes and listens to the
 * keys; the words are ours, so that what is said is what is printed, in the language of the page.
 */

const speeds = [1000, 250, 100, 50, 25];
const parts = ["high", "q3", "median", "q1", "low"];

const isSaying = (custom: unknown): custom is Saying =>
  typeof custom === "object" && custom !== null && "whole" in custom;

/**
 * Plays a chart from left to right, then lets the keys walk it. `root` has the focus; `captions` may stand
 * inside it; both lose what is written here at `stop()`. Throws when the library refuses what it is given.
 */
function startSonification(
  root: HTMLElement,
  captions: HTMLElement,
  spec: ChartSpec,
  locale: Locale,
  title: string,
): { stop(): void } {
  const strings = soundStrings(locale);
  const tune = sonificationOf(spec, strings);
  const caption = new Captions(captions);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const tell = () => {
    const { point, stat } = player.getCurrent();
    if (!isSaying(point.custom)) caption.show(point.label ?? "");
    else caption.show(point.custom.parts?.[parts.indexOf(stat)] ?? point.custom.whole);
  };
  const voice = new AudioEngine(tell);
  const { err, data } = c2mChart({
    type: tune.type,
    data: tune.series,
    axes: {
      x: tune.x,
      y: { type: tune.y.scale === "log" ? "log10" : "linear", minimum: tune.y.min, maximum: tune.y.max },
    },
    info: {
      annotations: tune.references.map(({ at, head }) => ({ x: Math.min(at, tune.x.maximum), label: head })),
    },
    element: root,
    cc: caption.own,
    lang: locale,
    title,
    audioEngine: voice,
    options: {
      enableSpeech: false,
      stack: false,
      onFocusCallback: tell,
      translationCallback: ({ id, evaluators: { rate_in_ms: rate } }) => {
        if (id === "kbr-speed") return strings.speed(speeds.indexOf(Number(rate)) + 1, speeds.length);
        // How it would announce a series: we say its name.
        return strings.library[id] ?? (/^(chart|axis)-/.test(id) ? "" : false);
      },
      modifyHelpDialogKeyboardListing: () => keysOf(tune, strings),
    },
  });
  if (!data) throw new Error(err ?? "found no player; expected one of chart2music");
  const player = data;

  // On phones, which have no such keys, the library does nothing at all, and gives its element no role.
  const byKeys = root.getAttribute("role") === "application";
  const how = document.createElement("p");
  how.textContent = byKeys ? strings.how : strings.howByTouch;
  root.prepend(how);
  root.ariaDescription = how.textContent;
  root.addEventListener("keydown", () => labelHelpDialog(strings.library["kbmg-title"] ?? ""));
  const press = (key: string, more: KeyboardEventInit = {}) =>
    root.dispatchEvent(new KeyboardEvent("keydown", { key, ...more }));
  // On a French keyboard a bracket takes Alt, or AltGr, and the library knows it only by itself.
  root.addEventListener("keydown", ({ key, altKey, ctrlKey }) => {
    if (["[", "]"].includes(key) && (altKey || ctrlKey)) press(key);
  });
  const hush = byKeys
    ? () => press("Control", { ctrlKey: true })
    : playOnce(tune, voice, (words) => caption.show(words));
  if (byKeys) {
    // Slowly, from the first mark to the last.
    press("e");
    press("End", { shiftKey: true });
  }
  return {
    stop() {
      hush();
      player.cleanUp();
      voice.close();
      caption.clear();
      how.remove();
      root.ariaDescription = null;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

interface SonificationOptions {
  /** The button that starts and stops. */
  readonly button: HTMLButtonElement;
  /** What the place to listen at stands after. */
  readonly after: HTMLElement;
  readonly spec: ChartSpec;
  readonly locale: Locale;
  readonly title: string;
}

/**
 * Opens the place to listen at, takes the focus there and plays; gives back what ends it. `end` is asked for by
 * Escape, which returns the focus to the button. Throws when the chart cannot be played.
 */
export function openSonification(
  { button, after, spec, locale, title }: SonificationOptions,
  end: () => void,
): () => void {
  const root = document.createElement("div");
  const captions = root.appendChild(document.createElement("div"));
  root.className = "ear";
  root.tabIndex = 0;
  after.after(root);
  button.ariaPressed = "true";
  const playing = startSonification(root, captions, spec, locale, title);
  root.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    end();
    button.focus();
  });
  root.focus();
  return () => {
    playing.stop();
    root.remove();
  };
}

import type { Key, SoundStrings } from "../../i18n/sound.ts";
import type { Tune } from "./tune.ts";

/** The list of keys, those that do something in a chart like this. */
export function keysOf({ type, series }: Tune, { keys }: SoundStrings): string[][] {
  const simple = !type.some((one) => one === "band" || one === "box");
  const idle: Key[] = [
    simple ? "parts" : "extremes",
    ...(Object.keys(series).length > 1 ? [] : (["series"] as const)),
  ];
  return Object.entries(keys).flatMap(([name, row]) => (idle.some((key) => key === name) ? [] : [[...row]]));
}

/** The library gives its list of keys an aria-live of no meaning, and no name (chart2music 1.20). */
export function mendHelp(name: string): void {
  const help = document.querySelector(".chart2music-help-dialog");
  help?.removeAttribute("aria-live");
  help?.setAttribute("aria-label", name);
}

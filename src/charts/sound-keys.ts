import type { Key, SoundStrings } from "../i18n/sound.ts";
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

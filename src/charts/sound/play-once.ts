import { along } from "../spec/axis.ts";
import type { Note, Tune } from "./tune.ts";
import type { Voice } from "./voice.ts";

/** From one row to the next, and for a whole series along an axis, in milliseconds. */
const pace = 700;
const sweep = 10_000;

function tonesOf(note: Note): number[] {
  const all =
    "y" in note
      ? [note.y]
      : "q1" in note
        ? [note.low, note.q1, note.median, note.q3, note.high]
        : [note.low, note.high];
  return all.filter((value) => !Number.isNaN(value));
}

/**
 * Plays every mark once, from the first series to the last, telling each: for phones, where the library does
 * nothing. Returns what stops it.
 */
export function playOnce({ series, x, y }: Tune, voice: Voice, tell: (words: string) => void): () => void {
  const timers: number[] = [];
  const after = (delay: number, what: () => void) => timers.push(window.setTimeout(what, delay));
  const step = x.continuous ? sweep / (x.maximum - x.minimum) : pace;
  const whole = x.continuous ? sweep : (x.maximum + 1) * pace;
  const play = (notes: readonly Note[], start: number) => {
    for (const note of notes) {
      const from = start + (note.x - x.minimum) * step;
      const tones = tonesOf(note);
      after(from, () => tell(note.custom.whole));
      tones.forEach((value, place) => {
        // Four octaves for the whole of the axis.
        const frequency = 110 * 2 ** along(y, value, 0, 4);
        after(from + (place * pace) / 2 / tones.length, () => voice.playDataPoint(frequency, 0, 0.25));
      });
    }
  };
  void voice.ready().then((may) => {
    if (may) Object.values(series).forEach((notes, index) => play(notes, index * whole));
  });
  return () => timers.forEach(clearTimeout);
}

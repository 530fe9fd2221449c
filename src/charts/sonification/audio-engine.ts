import { scaleValue } from "../axis.ts";
import type { Note, SonificationData } from "../kinds/alternative-types.ts";

/*
 * What the notes are played on. Ours and not the library’s, so that it wakes at the first gesture where a
 * browser kept it silent (Safari), sounds on phones as well, and can be closed.
 */
export class AudioEngine {
  /** How loud, from 0 to 1: the library wants it by this name. */
  masterGain = 0.3;
  readonly #context = new AudioContext();
  #closed = false;
  readonly #wake = () => void this.#context.resume();

  /** `onPassing` is called when the chime of a line sounds. */
  constructor(readonly onPassing: () => void) {
    document.addEventListener("pointerup", this.#wake);
  }

  /** Waits until it may sound: not at all, or for the next gesture. False once it is closed. */
  async ready(): Promise<boolean> {
    if (!this.#closed) await this.#context.resume().catch(() => undefined);
    return !this.#closed;
  }

  /** One note. `panning` runs from -1, the left, to 1; `duration` in seconds. */
  playDataPoint(frequency: number, panning: number, duration: number): void {
    const asked = performance.now();
    // A note that comes late is no longer the note of what is being read.
    void this.ready().then((may) => {
      if (may && performance.now() - asked < 500) this.#sound(frequency, panning, duration);
    });
  }

  /** The chime of a line that is passed: a short octave. */
  playNotification(_kind: unknown, panning = 0): void {
    this.playDataPoint(880, panning, 0.1);
    this.playDataPoint(1760, panning, 0.4);
    this.onPassing();
  }

  close(): void {
    this.#closed = true;
    document.removeEventListener("pointerup", this.#wake);
    void this.#context.close();
  }

  #sound(frequency: number, panning: number, duration: number): void {
    const context = this.#context;
    const now = context.currentTime;
    const tone = new OscillatorNode(context, { type: "triangle", frequency });
    const loudness = new GainNode(context, { gain: 0 });
    // In and out softly: an edge would click.
    loudness.gain.setValueAtTime(0, now);
    loudness.gain.linearRampToValueAtTime(this.masterGain, now + 0.015);
    loudness.gain.exponentialRampToValueAtTime(0.001, now + duration);
    const side = new StereoPannerNode(context, { pan: panning });
    tone.connect(loudness).connect(side).connect(context.destination);
    tone.start(now);
    tone.stop(now + duration);
  }
}

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
export function playOnce(
  { series, x, y }: SonificationData,
  voice: AudioEngine,
  tell: (words: string) => void,
): () => void {
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
        const frequency = 110 * 2 ** scaleValue(y, value, 0, 4);
        after(from + (place * pace) / 2 / tones.length, () => voice.playDataPoint(frequency, 0, 0.25));
      });
    }
  };
  void voice.ready().then((may) => {
    if (may) Object.values(series).forEach((notes, index) => play(notes, index * whole));
  });
  return () => timers.forEach(clearTimeout);
}

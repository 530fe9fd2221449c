import { type Figure, median } from "./figures.ts";
import { type inside, kinds, type Sent, sharedOut, total } from "./sent.ts";
import type { Visit } from "./visit.ts";

/** The visits of one page, of its text alone, and of its text with a bare chart: as many of each, and at least one. */
export type Visits = Readonly<Record<"ours" | "floor" | "bare", readonly Visit[]>>;

/** The largest paint of an article may take so many times as long as that of its text alone. */
const overFloor = 1.15;

/** Kilobytes by kind, all together, and requests. */
const sentFigures = (id: string, what: string, sent: Sent): Figure[] => [
  ...kinds.map((kind) => ({
    id: `${id}-${kind}`,
    what: `${what}: ${kind}`,
    value: sent.bytes[kind] / 1000,
    unit: "kB" as const,
  })),
  { id: `${id}-sent`, what: `${what}: all`, value: total(sent) / 1000, unit: "kB" },
  { id: `${id}-requests`, what: `${what}: requests`, value: sent.requests, unit: "requests" },
];

function lastOf(visits: readonly Visit[]): Visit {
  const last = visits.at(-1);
  if (!last) throw new Error("found no visit; expected BENCH_RUNS to be at least 1");
  return last;
}

/** What opening and reading a page cost; `parts`: the bytes of styles and scripts inside it. Throws without a visit. */
export function figuresOf(
  name: string,
  path: string,
  { ours, floor, bare }: Visits,
  parts: ReturnType<typeof inside>,
): Figure[] {
  const id = `loading-${name}`;
  const figure = (
    end: string,
    what: string,
    value: number,
    unit: Figure["unit"],
    promise?: number,
  ): Figure => ({
    id: `${id}-${end}`,
    what: `${path}: ${what}`,
    value,
    unit,
    promise,
  });
  const middle = (all: readonly Visit[], of: (one: Visit) => number): number => median(all.map(of));
  const [first, largest, blocked, read] = [
    ({ first }: Visit) => first,
    ({ largest }: Visit) => largest,
    ({ blocked }: Visit) => blocked,
    ({ end }: Visit) => end.blocked,
  ] as const;
  const paint = middle(ours, largest);
  const [floorPaint, barePaint] = [middle(floor, largest), middle(bare, largest)];
  const shift = Math.max(...ours.map(({ end }) => end.shift));
  const kB = (visits: readonly Visit[]): number => total(lastOf(visits).end.sent) / 1000;
  const { sent, end } = lastOf(ours);
  return [
    figure("first-paint", "first paint", middle(ours, first), "ms"),
    figure("largest-paint", "largest paint", paint, "ms"),
    figure("floor-paint", "largest paint of its floor", floorPaint, "ms"),
    figure("bare-paint", "largest paint of its bare chart", barePaint, "ms"),
    figure(
      "paint-ratio",
      "largest paint over its floor",
      paint / floorPaint,
      "×",
      name === "article" ? overFloor : undefined,
    ),
    figure("bare-ratio", "largest paint over its bare chart", paint / barePaint, "×"),
    figure("blocking", "blocking time", middle(ours, blocked), "ms", 0),
    figure("blocking-read", "blocking time, read to the end", middle(ours, read), "ms"),
    figure("shift", "layout shift, read to the end", shift, "", 0),
    ...sentFigures(`${id}-first`, `${path}, at first`, sharedOut(sent, parts)),
    ...sentFigures(`${id}-read`, `${path}, read to the end`, sharedOut(end.sent, parts)),
    figure("floor-sent", "its floor", kB(floor), "kB"),
    figure("bare-sent", "its bare chart, read to the end", kB(bare), "kB"),
  ];
}

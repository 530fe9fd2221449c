import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { ChartFile } from "../chart-file.ts";
import type { JobOffer } from "../view.ts";

/** How long the file of a chart may take, in milliseconds, before the page says that it did not come. */
const patience = 10_000;

/** What the file of a chart holds, once it is there; and whether it is late, or cannot be had. */
export function useChartFile(file: string | undefined): { published: ChartFile | undefined; late: boolean } {
  const [published, setPublished] = useState<ChartFile>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), patience);
    if (file)
      fetch(file)
        .then((answer) => answer.json() as Promise<ChartFile>)
        .then(setPublished, () => setLate(true))
        .finally(() => clearTimeout(waiting));
    return () => clearTimeout(waiting);
  }, [file]);
  return { published, late: late && !published };
}

/** A chart whose facts another island of the page puts together. */
interface Presented {
  readonly published: ChartFile;
  /** Laid over it. */
  readonly offer: JobOffer | undefined;
  /** Whether it is as it was printed; and whether there is anything to draw. */
  readonly printed: boolean;
  readonly draws: boolean;
}

const all = new Map<string, Presented>();
const listeners = new Set<() => void>();

/** Shows facts in the chart of this id. */
export function present(id: string, presented: Presented): void {
  all.set(id, presented);
  for (const listener of listeners) listener();
}

/** What the chart of an id was given last; nothing for a chart with a file of its own. */
export function usePresented(id: string): Presented | undefined {
  const [presented, setPresented] = useState<Presented>();
  useLayoutEffect(() => {
    const follow = (): void => setPresented(all.get(id));
    listeners.add(follow);
    follow();
    return () => listeners.delete(follow);
  }, [id]);
  return presented;
}

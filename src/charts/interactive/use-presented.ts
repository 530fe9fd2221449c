import { useLayoutEffect, useState } from "preact/hooks";
import type { ChartFile } from "../chart-file.ts";
import type { JobOffer } from "../view.ts";

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

import { useEffect, useState } from "preact/hooks";
import type { Published } from "../facts/published.ts";

/** How long the file of a chart may take, in milliseconds, before the page says that it did not come. */
const patience = 10_000;

/** What the file of a chart holds, once it is there; and whether it is late, or cannot be had. */
export function usePublished(file: string | undefined): { published: Published | undefined; late: boolean } {
  const [published, setPublished] = useState<Published>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), patience);
    if (file)
      fetch(file)
        .then((answer) => answer.json() as Promise<Published>)
        .then(setPublished, () => setLate(true))
        .finally(() => clearTimeout(waiting));
    return () => clearTimeout(waiting);
  }, [file]);
  return { published, late: late && !published };
}

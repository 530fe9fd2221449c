import { useEffect, useState } from "preact/hooks";
import type { PayDataset } from "../../explorer/pay-dataset.ts";

/** How long the dataset may take, in milliseconds, before the page says that it did not come. */
const patience = 10_000;

/** The dataset of the explorer, once it is there; and whether it is late, or cannot be had. */
export function useDataset(file: string): { dataset: PayDataset | undefined; late: boolean } {
  const [dataset, setDataset] = useState<PayDataset>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), patience);
    fetch(file)
      .then((answer) => answer.json() as Promise<PayDataset>)
      .then(setDataset, () => setLate(true))
      .finally(() => clearTimeout(waiting));
    return () => clearTimeout(waiting);
  }, [file]);
  return { dataset, late: late && !dataset };
}

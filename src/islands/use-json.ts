import { useEffect, useState } from "preact/hooks";
import { patience } from "./patience.ts";

/** What a JSON file of ours holds, once it is there; and whether it is late, or cannot be had. */
export function useJson<Content>(file: string | undefined): { content: Content | undefined; late: boolean } {
  const [content, setContent] = useState<Content>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!file) return;
    const waiting = setTimeout(() => setLate(true), patience);
    fetch(file)
      .then((answer) => answer.json() as Promise<Content>)
      .then(setContent, () => setLate(true))
      .finally(() => clearTimeout(waiting));
    return () => clearTimeout(waiting);
  }, [file]);
  return { content, late: late && !content };
}

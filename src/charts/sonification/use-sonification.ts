import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ChartFile } from "../chart-file.ts";
import type { ChartSpec } from "../kinds/kind.ts";

/**
 * A chart by ear: what plays it loads at the first press of its button (`button.listen`, anywhere in the chart). Escape
 * or a second press ends it, and so do another view and sleep. Gives what a click on the chart is told to.
 */
export function useSonification(
  root: RefObject<HTMLElement>,
  line: RefObject<HTMLElement>,
  published: ChartFile | undefined,
  spec: ChartSpec | undefined,
  awake: boolean,
): (event: MouseEvent) => void {
  const ending = useRef<() => void>();
  const end = (): void => {
    ending.current?.();
    ending.current = undefined;
    const button = root.current?.querySelector(".listen");
    if (button) button.ariaPressed = "false";
  };
  useEffect(() => end, [spec, awake]);
  return ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>("button.listen");
    const after = line.current;
    if (!button || !after || !published || !spec) return;
    if (ending.current) return end();
    let still = true;
    ending.current = () => {
      still = false;
    };
    const { locale, frame } = published;
    import("./sonify.ts")
      .then(({ openSonification }) => {
        if (still)
          ending.current = openSonification({ button, after, locale, title: frame.title, spec }, end);
      })
      .catch(end);
  };
}

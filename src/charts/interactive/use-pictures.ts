import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Locale } from "../../domain/locale.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { Pictures } from "./pictures.ts";

/**
 * Takes the pictures of a chart, and the sentence for people who cannot see them, to a view that is not the one
 * printed: soon after it was chosen, whether or not a canvas lies over them, for paper, forced colours, a saved page and
 * a canvas that is lost show them at any time. What draws them is loaded when another view is first chosen; if it does
 * not come, they stay as they were printed. Gives whether any such view was drawn.
 */
export function usePictures(
  sheet: RefObject<HTMLElement>,
  spec: ChartSpec | undefined,
  locale: Locale,
): boolean {
  const [drawn, setDrawn] = useState(false);
  const pictures = useRef<Pictures>();
  useEffect(() => {
    const on = sheet.current;
    if (!spec || !on) return;
    let still = true;
    import("./pictures.ts")
      .then(async (chunk) => {
        if (still && (await (pictures.current ??= new chunk.Pictures(on)).show(spec, locale))) setDrawn(true);
      })
      .catch(() => undefined);
    return () => {
      still = false;
    };
  }, [spec]);
  useEffect(() => {
    const finish = (): void => pictures.current?.finish();
    addEventListener("beforeprint", finish);
    return () => removeEventListener("beforeprint", finish);
  }, []);
  return drawn;
}

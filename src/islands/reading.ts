import type { ClientDirective } from "astro";

/** What `client:reading` may be told. */
interface ReadingOptions {
  /** An address the island fetches first: asked for beside its script, not after it. */
  readonly data?: string | undefined;
  /** What in an address means that it shows another view than the one printed: then nothing is waited for. */
  readonly address?: RegExp | undefined;
}

declare module "astro" {
  interface AstroClientDirectives {
    "client:reading"?: ReadingOptions | boolean;
  }
}

const signs = ["scroll", "pointermove", "pointerdown", "keydown"];
let sign: Promise<void> | undefined;

/** Resolves at the first sign of somebody reading, once for all islands of a page. */
const begun = (): Promise<void> =>
  (sign ??= new Promise((resolve) => {
    const on = (event: Event): void => {
      const { type, movementX, movementY } = event as PointerEvent;
      // Browsers tell of a pointer that only lies where a page opens.
      if (type === "pointermove" && !movementX && !movementY) return;
      for (const name of signs) removeEventListener(name, on);
      resolve();
    };
    for (const name of signs) addEventListener(name, on, { passive: true });
  }));

/** Resolves once any part of an island is in view; never, where the browser cannot tell. */
const seen = (island: Element): Promise<void> =>
  new Promise((resolve) => {
    if (!("IntersectionObserver" in window)) return;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      resolve();
    });
    // The island itself has no box.
    for (const child of island.children) watch.observe(child);
  });

/** How long a script may take, in milliseconds, before the page says that it did not come. It may still come. */
const patience = 10_000;

/**
 * `client:reading`: hydrates at the first sign of reading, or as soon as the island is in view. Whatever goes wrong,
 * what was printed stays, and the island gets the class `lost` until it is hydrated after all.
 */
const reading: ClientDirective = async (load, { value }, island) => {
  const { data, address } = (value || {}) as ReadingOptions;
  if (!address?.test(location.search + location.hash)) await Promise.race([begun(), seen(island)]);
  if (data) {
    const link = { rel: "preload", as: "fetch", crossOrigin: "", href: data };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
  const lose = (): void => island.firstElementChild?.classList.add("lost");
  const late = setTimeout(lose, patience);
  // Preact removes what it was hydrating when a component throws (preactjs/preact#2539): it is put back.
  let printed: Node[] = [];
  island.addEventListener("astro:hydration-error", (event) => {
    event.preventDefault();
    if (printed.length > 0) island.replaceChildren(...printed);
    lose();
  });
  const hydrate = await load();
  printed = [...island.childNodes].map((node) => node.cloneNode(true));
  await hydrate();
  printed = [];
  clearTimeout(late);
};
export default reading;

import type { ClientDirective } from "astro";
import { patience } from "./patience.ts";

/** What `client:reading` may be told. */
interface ReadingOptions {
  /** An address the island fetches first: asked for beside its script, not after it. */
  readonly data?: string | undefined;
  /**
   * A regular expression, of any case: what in an address means that it asks for another view than the one printed. Then nothing is
   * waited for, and the island has the class `waiting` until it is there, or lost.
   */
  readonly address?: string | undefined;
  /** False for an island that is in view as its page opens, and whose reader has begun once they touch it. */
  readonly inView?: boolean | undefined;
}

declare module "astro" {
  interface AstroClientDirectives {
    "client:reading"?: ReadingOptions | boolean;
  }
}

let begin = (): void => undefined;
/** Resolves once for all islands of a page. */
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});

const signs = ["scroll", "pointermove", "pointerdown", "keydown"];

function take(sign: Event): void {
  const { type, movementX, movementY } = sign as PointerEvent;
  // Browsers tell of a pointer that only lies where a page opens.
  if (type === "pointermove" && !movementX && !movementY) return;
  for (const name of signs) removeEventListener(name, take);
  begin();
}
for (const name of signs) addEventListener(name, take, { passive: true });

/** Begins once any part of an island is in view; never, where the browser cannot tell. */
function watch(island: Element): void {
  if (!("IntersectionObserver" in window)) return;
  const watching = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watching.disconnect();
    begin();
  });
  // The island itself has no box.
  for (const child of island.children) watching.observe(child);
}

function lose(root: Element | null): void {
  root?.classList.remove("waiting");
  root?.classList.add("lost");
}

/**
 * Resolves once every island around this one is hydrated. Astro waits for them as well, but then hydrates this one where
 * its directive learns of no error.
 */
async function outerHydrated(island: Element): Promise<void> {
  const outer = island.parentElement?.closest("astro-island[ssr]");
  if (!outer) return;
  await new Promise((resolve) => outer.addEventListener("astro:hydrate", resolve, { once: true }));
  await outerHydrated(island);
}

/**
 * `client:reading`: hydrates all islands of a page at the first sign of reading, or as soon as one of them is in view.
 * Until then nothing is asked for. Whatever goes wrong, what was printed stays, and the island gets the class `lost`
 * until it is hydrated after all.
 */
const reading: ClientDirective = async (load, { value }, island) => {
  const { data, address, inView = true } = (value || {}) as ReadingOptions;
  const root = island.firstElementChild;
  if (address && new RegExp(address, "i").test(location.search + location.hash)) {
    root?.classList.add("waiting");
    begin();
  } else if (inView) watch(island);
  await begun;
  if (data) {
    const link = { rel: "preload", as: "fetch", crossOrigin: "", href: data };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
  const late = setTimeout(() => lose(root), patience);
  // Preact removes what it was hydrating when a component throws (preactjs/preact#2539): it is put back.
  let printed: Node[] = [];
  island.addEventListener("astro:hydration-error", (event) => {
    // That of an island within this one is its own.
    if (event.target !== island) return;
    event.preventDefault();
    if (printed.length > 0) island.replaceChildren(...printed);
    lose(island.firstElementChild);
  });
  const hydrate = await load();
  await outerHydrated(island);
  printed = [...island.childNodes].map((node) => node.cloneNode(true));
  await hydrate();
  printed = [];
  clearTimeout(late);
};
export default reading;

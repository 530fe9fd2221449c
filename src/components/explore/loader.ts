/** What the bundle of the explorer gives: the charts it shows, in the order of the page. */
interface Bundle {
  readonly explore: (root: HTMLElement, book: unknown) => readonly unknown[];
}

/**
 * The script inside the explorer’s page. Its charts take what they show out of the book, which is fetched, once,
 * when the first of them asks for it (chart/loader.ts says when), or at once when the address wants another view
 * than the one built. Printed into the page as it stands, so it must need nothing from outside.
 */
export function loadExplorer(script: string): void {
  const root = document.querySelector<HTMLElement>(".explorer");
  if (!root) return;
  let all: Promise<readonly unknown[]> | undefined;
  const begin = async (): Promise<readonly unknown[]> => {
    // What has not come by then may still come; until then the view built is better than none.
    const late = setTimeout(() => root.classList.replace("off", "lost"), 10_000);
    const bundle = import(/* @vite-ignore */ script) as Promise<Bundle>;
    const [{ explore }, answer] = await Promise.all([bundle, fetch(root.dataset["book"] ?? "")]);
    const charts = explore(root, await answer.json());
    clearTimeout(late);
    root.classList.remove("lost");
    return charts;
  };
  const lose = (): void => {
    root.classList.add("lost");
    root.classList.remove("off");
    root.querySelectorAll("form").forEach((form) => {
      form.reset();
    });
  };
  root.querySelectorAll("salary-chart").forEach((chart, place) => {
    Object.defineProperty(chart, "facts", {
      get: async () => {
        if (!all) (all = begin()).catch(lose);
        return (await all)[place];
      },
    });
  });
  // What the reader does before the script has come is kept for it; the form shows what the address asks for.
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    root.classList.add("asked");
  });
  const { search, hash } = location;
  const params = new URLSearchParams(search);
  for (const select of root.querySelectorAll("select")) {
    const [value = "", ...more] = params.getAll(select.name);
    if (more.length === 0 && [...select.options].some((option) => option.value === value))
      select.value = value;
  }
  if (!/[?&](job|in|level|year|c|per|money)=|^#offer=/.test(search + hash)) return;
  root.classList.add("off");
  (all = begin()).catch(lose);
}

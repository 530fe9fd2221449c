/** A chart as the loader knows it, before its script has come. */
interface Waiting extends HTMLElement {
  facts?: Promise<unknown>;
}

/**
 * The only script inside our pages: it puts the address into the forms of the charts, and fetches what brings
 * them alive when the reader begins to read on, or one is in view. It is printed into the page as it stands,
 * so it must need nothing from outside; a value it does not know changes nothing.
 */
export function loadCharts(script: string): void {
  const charts = [...document.querySelectorAll<Waiting>("salary-chart")];
  const fill = (): void => {
    const address = new URLSearchParams(location.search);
    for (const form of document.forms) {
      const inputs = [...form.querySelectorAll("input")].filter(({ name }) => name);
      let moved = false;
      for (const input of inputs) {
        const all = address.getAll(input.name);
        // One of several cannot be two of them at once: which was meant, nobody knows.
        const wanted = input.type === "radio" && all.length > 1 ? [] : all;
        const known = inputs.some(({ name, value }) => name === input.name && wanted.includes(value));
        const checked = known ? wanted.includes(input.value) : input.defaultChecked;
        moved ||= input.checked !== checked;
        input.checked = checked;
      }
      // A link within the page changes the address, and no view.
      if (moved) form.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  const lose = (): void =>
    charts.forEach((chart) => {
      chart.classList.add("lost");
    });
  const signs = ["scroll", "pointermove", "pointerdown", "keydown"];
  const begin = (sign?: Event): void => {
    // Browsers tell of a pointer that only lies where a page opens.
    if (
      sign?.type === "pointermove" &&
      !(sign as PointerEvent).movementX &&
      !(sign as PointerEvent).movementY
    )
      return;
    seen?.disconnect();
    signs.forEach((name) => removeEventListener(name, begin));
    // What has not come by then may still come: the chart then takes back that it was lost.
    const late = setTimeout(lose, 10_000);
    const facts = charts.map(
      (chart) => (chart.facts ??= fetch(chart.dataset["facts"] ?? "").then((answer) => answer.json())),
    );
    Promise.all([import(/* @vite-ignore */ script), ...facts]).then(() => clearTimeout(late), lose);
  };
  const seen =
    "IntersectionObserver" in window
      ? new IntersectionObserver((entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
        })
      : undefined;
  fill();
  addEventListener("popstate", fill);
  signs.forEach((name) => addEventListener(name, begin, { passive: true }));
  charts.forEach((chart) => seen?.observe(chart));
}

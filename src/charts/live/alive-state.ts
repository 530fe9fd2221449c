let define = (): void => {
  /** `<salary-chart>` has states of its own, which are no attributes. */
  class SalaryChartElement extends HTMLElement {
    readonly states = this.attachInternals().states;
  }
  customElements.define("salary-chart", SalaryChartElement);
  define = () => undefined;
};

/**
 * Says of a chart that a canvas lies over its pictures, which are hidden by `:state(alive)`: no saved or archived page
 * keeps this state, as it would keep a class, and shows its pictures again. Browsers that know no such states are given
 * the class (chart.css).
 */
export function markAlive(chart: HTMLElement, alive: boolean): void {
  define();
  const { states } = chart as HTMLElement & { readonly states?: CustomStateSet };
  if (alive) states?.add("alive");
  else states?.delete("alive");
}

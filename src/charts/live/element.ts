import { chartStrings } from "../../i18n/chart-strings.ts";
import type { Locale } from "../../domain/locale.ts";
import { breath } from "./breath.ts";
import { sketchInSteps } from "./draw-in-steps.ts";
import { Chooser } from "./chooser.ts";
import { Extras } from "./extras.ts";
import { layOut } from "../layout/layout.ts";
import { measureIn } from "./measure-in.ts";
import { fillTable } from "./nodes.ts";
import { passportLink } from "./passport-link.ts";
import type { Published } from "../facts/published.ts";
import type { Pictures } from "./lent-pictures.ts";
import { Reading } from "./reading.ts";
import { sketch } from "../draw/sketch.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { specify, tableFor } from "../kinds/index.ts";
import { termsOf } from "../spec/terms.ts";
import { hasMoney } from "../spec/offers.ts";
import type { View } from "../spec/view.ts";
import { Waking } from "./waking.ts";

/**
 * `<salary-chart>`: around a form, pictures and a table that are complete without it. It takes the view of the form
 * to all of them. If it cannot come alive, all that was there remains, and a quiet sentence says so.
 */
class SalaryChart extends HTMLElement {
  /** What the chart’s file holds. Only declared: the loader may have asked for it before this class came. */
  declare facts?: Promise<unknown>;
  #published: Published | undefined;
  #waking: Waking | undefined;
  #reading: Reading | undefined;
  #chooser: Chooser | undefined;
  #extras: Extras | undefined;
  #pictures: Pictures | undefined;
  #view: View = {};
  #offer: View["offer"];
  #spec: ChartSpec | undefined;
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.#begin().catch(() => {
      this.classList.add("lost");
    });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #part<Kind extends keyof HTMLElementTagNameMap>(name: Kind, selector = ""): HTMLElementTagNameMap[Kind] {
    const part = this.querySelector<HTMLElementTagNameMap[Kind]>(name + selector);
    if (!part) throw new Error(`found no ${name}${selector} in a chart; expected Chart.astro to print it`);
    return part;
  }

  async #begin(): Promise<void> {
    this.facts ??= fetch(this.dataset["facts"] ?? "").then((answer) => answer.json());
    const published = (await this.facts) as Published;
    const { signal } = this.#gone;
    if (signal.aborted) return;
    this.#published ??= published;
    this.classList.remove("lost");
    const { prefix = "", form = "" } = this.dataset;
    const outside = document.forms.namedItem(form);
    const chosen = () => void this.#show(!outside);
    this.#chooser = new Chooser(outside ?? this.#part("form", ".choices"), prefix, chosen, signal);
    const passport = (claim: string | undefined) => passportLink(published, claim);
    this.#reading = new Reading({
      sheet: this.#part("div", ".sheet"),
      line: this.#part("p", ".reading"),
      signal,
      live: () => this.#waking?.live,
      period: () => {
        const { facts, locale } = published;
        return hasMoney(facts) ? chartStrings(locale)[`period.${this.#view.per ?? facts.per}`] : "";
      },
      passport,
    });
    this.#extras = new Extras({
      chart: this,
      published: () => this.#published ?? published,
      signal,
      view: () => this.#view,
    });
    await breath();
    if (signal.aborted) return;
    this.#look();
    this.#chooser.catchUp();
    // Its table may stand alone, and then nothing is drawn that could come into view.
    if (this.#address || this.#published !== published) await this.#show(false);
    this.classList.add("ready");
    window.addEventListener("beforeprint", () => this.#pictures?.finish(), { signal });
    this.#waking = new Waking({
      chart: this,
      sheet: this.#part("div", ".sheet"),
      canvas: () => this.#part("canvas"),
      spec: () => specify((this.#published ?? published).facts, this.#view),
      onSleep: () => {
        void this.#pictures?.draw();
        this.#extras?.rest();
      },
      signal,
    });
  }

  /** Shows other facts, as those of another choice of jobs, and lays an offer over them. */
  present(published: Published, offer?: View["offer"]): void {
    this.#published = published;
    this.#offer = offer;
    if (this.#extras) void this.#show(false);
  }

  /** Reads the view anew: what the form says, and the guess where there is one. */
  #look(): void {
    this.#view = { ...this.#chooser?.view, offer: this.#offer };
  }

  /** The view in a few letters; empty for the one the chart opens with. */
  get #address(): string {
    return `${this.#chooser?.search() ?? ""}${this.#view.guess ?? ""}`;
  }

  /** Takes the pictures to a view, and the sentence that says what they show. */
  async #repaint(spec: ChartSpec, locale: Locale): Promise<void> {
    const bundle: typeof import("./lent-pictures.ts") = await import(
      /* @vite-ignore */ this.dataset["pen"] ?? ""
    );
    // Two views chosen before it came are not told in what order they are painted.
    if (this.#spec !== spec) return;
    const lent = { layOut, sketch, sketchInSteps, measureIn, locale };
    const pictures = (this.#pictures ??= new bundle.Pictures(this.#part("div", ".sheet"), lent));
    await pictures.want(spec);
    // Under the canvas nobody sees them: they are drawn when it sleeps, or for paper.
    if (!this.#waking?.live || matchMedia("(forced-colors: active)").matches) await pictures.draw();
  }

  /** The view of the form: in the canvas, the table, and then the pictures, the browser answering its reader in between. */
  async #show(say = true): Promise<void> {
    if (!this.#published) return;
    this.#look();
    const { facts, frame, locale } = this.#published;
    const spec = specify(facts, this.#view);
    this.#spec = spec;
    void this.#waking?.live?.show(spec);
    await breath();
    if (this.#spec !== spec) return;
    const table = tableFor(spec, locale);
    fillTable(this.#part("table"), table);
    const terms = this.closest("figure")?.querySelector(".terms");
    if (terms) terms.textContent = termsOf(facts, frame, this.#view).join(" ");
    this.#reading?.say(say ? table.caption : "");
    this.#extras?.follow();
    // A pen that does not come leaves the pictures as they were built.
    this.#repaint(spec, locale).catch(() => undefined);
  }
}

/** Makes the charts of the page come alive. */
export const defineCharts = (): void => customElements.define("salary-chart", SalaryChart);

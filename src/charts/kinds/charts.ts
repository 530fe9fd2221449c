import type { Drawing } from "../chartjs/drawing.ts";
import type { Look } from "../chartjs/look.ts";
import { dotsChart } from "./dots/chart.ts";
import type { ChartSpec, Kind, SpecOf } from "./kind.ts";
import { percentilesChart } from "./percentiles/chart.ts";
import { rangesChart } from "./ranges/chart.ts";
import { trendChart } from "./trend/chart.ts";

type Draw<Spec> = (spec: Spec, look: Look) => Drawing;

const charts: { readonly [Name in Kind]: Draw<SpecOf<Name>> } = {
  ranges: rangesChart,
  bars: rangesChart,
  percentiles: percentilesChart,
  dots: dotsChart,
  medians: trendChart,
  sightings: trendChart,
  shares: trendChart,
};

const drawOf = <Name extends Kind>(name: Name): Draw<SpecOf<Name>> => charts[name];

/** A chart as Chart.js is told it, at one size. Made afresh for every drawing: Chart.js writes into its options. */
export const chartOf = (spec: ChartSpec, look: Look): Drawing => drawOf(spec.kind)(spec, look);

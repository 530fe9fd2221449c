import type { ChartConfiguration, LinearScaleOptions, LogarithmicScaleOptions } from "chart.js";
import type { Paint } from "../palette.ts";
import type { Size } from "../sizes.ts";
import type { Box, Measure, Weight } from "../text.ts";
import type { Label } from "./plugins/labels.ts";
import type { RowsOptions } from "./scales/row-scale.ts";

declare module "chart.js" {
  interface CartesianScaleTypeRegistry {
    "linear-inside": { options: LinearScaleOptions };
    "log-inside": { options: LogarithmicScaleOptions };
    rows: { options: RowsOptions };
  }
}

/** What is said of a mark when a reader points at it, and where the arrow keys find it. */
export interface Said {
  /** The row or series it stands in, and its place along it. */
  readonly row: number;
  readonly step: number;
  readonly name: string;
  readonly value: string;
  readonly detail: string;
  /** The claim whose passport it opens. */
  readonly claim?: string | undefined;
}

/** A datum: Chart.js keeps it beside its element, so that the words of a mark and its readers find it there. */
export interface Mark {
  readonly x: number | [number, number];
  readonly y: number;
  readonly said?: Said;
  readonly label?: Label;
  /** Where the words are it is read by, in pixels, when it has no ink of its own. */
  readonly box?: Box;
}

export type Configuration = ChartConfiguration<"bar" | "scatter", Mark[]>;
export type Dataset = Configuration["data"]["datasets"][number];

/** A chart ready to be drawn: its size in its own pixels, and what Chart.js is told. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly configuration: Configuration;
  /** In a chart of rows, the row counts and not the distance along it. */
  readonly byRow: boolean;
}

/** All a drawing needs to know of where it is drawn. */
export interface Look {
  readonly size: Size;
  readonly measure: Measure;
  readonly paint: Paint;
  /** The family, as a canvas asks for it. */
  readonly font: string;
}

/** A font as Chart.js is told it. */
export const fontOf = ({ font, size }: Look, weight: Weight = 400, letters = size.text) => ({
  family: font,
  size: letters,
  weight,
});

/** What every drawing is told: it is drawn at once and at its own size, and listens to nothing by itself. */
export const common: {
  readonly animation: false;
  readonly responsive: false;
  readonly normalized: true;
  readonly events: never[];
} = { animation: false, responsive: false, normalized: true, events: [] };

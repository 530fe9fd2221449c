import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import { originOf } from "../../spec/row-title.ts";
import type { Table } from "../../spec/table.ts";
import type { BarsSpec, RangesSpec } from "./spec.ts";

export function rangesTable({ rows, line }: RangesSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const named = rows.flatMap(({ name, under, label, also }) => [
    [name, under, label],
    ...(also ? [[name, originOf(also), also.label]] : []),
  ]);
  return {
    head: [strings["chart.what"], strings["chart.origin"], strings["chart.amount"]],
    rows: [...named, ...(line ? [[line.name, line.published ?? "", line.label]] : [])],
  };
}

export function barsTable({ rows }: BarsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  return {
    head: [strings["chart.what"], strings["chart.value"]],
    rows: rows.map(({ name, label }) => [name, label]),
  };
}

export function describeRanges({ rows: all, line }: RangesSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const rows = all.map(({ name, under, label, also }) =>
    strings["chart.say-row"](name, under, also ? `${label}, ${also.head}` : label),
  );
  const at = line?.published ? chartStrings(locale)["chart.either"](line.published, line.label) : line?.label;
  const reference = line && at ? ` ${strings["chart.say-line"](line.name, at)}` : "";
  return strings["chart.say-ranges"](rows.join(strings["chart.say-then"])) + reference;
}

export function describeBars({ rows }: BarsSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  return strings["chart.say-bars"](
    rows.map(({ name, label }) => `${name} ${label}`).join(strings["chart.say-then"]),
  );
}

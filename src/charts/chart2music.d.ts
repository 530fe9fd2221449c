/** Its package.json names its types where bundlers’ resolution does not look (chart2music 1.20: no “types” under “exports”). */
declare module "chart2music" {
  type Library = typeof import("../../node_modules/chart2music/dist/index.d.ts");
  export const c2mChart: Library["c2mChart"];
}

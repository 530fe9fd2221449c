import { createCanvas, Path2D } from "@napi-rs/canvas";

/** Within this part of its side a maskable icon is never cut. */
const safe = 0.8;

/** What the favicon says: the side of its square, its colours by class, its paths by class. */
function read(svg: string) {
  const [, side = "32"] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
  const colour = (name: string): string =>
    new RegExp(`\\.${name}\\{[^}]*?(#[0-9a-f]{6})`).exec(svg)?.[1] ?? "#000";
  const width = Number(/stroke-width:([\d.]+)/.exec(svg)?.[1]);
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path = ""]) => path);
  if (paths.length === 0) throw new Error("found no path in the favicon; expected the sign of the site");
  return { side: Number(side), paper: colour("p"), ink: colour("i"), width, paths };
}

/** The sign of the favicon as a PNG, on its paper to the edge. A maskable one keeps to the middle. */
export function iconPng(
  svg: string,
  { size, maskable }: { readonly size: number; readonly maskable: boolean },
): Buffer {
  const { side, paper, ink, width, paths } = read(svg);
  const canvas = createCanvas(size, size);
  const context = canvas.getContext("2d");
  context.fillStyle = paper;
  context.fillRect(0, 0, size, size);
  const scale = (size / side) * (maskable ? safe : 1);
  context.translate((size - scale * side) / 2, (size - scale * side) / 2);
  context.scale(scale, scale);
  Object.assign(context, { strokeStyle: ink, lineWidth: width });
  for (const path of paths) context.stroke(new Path2D(path));
  return canvas.toBuffer("image/png");
}

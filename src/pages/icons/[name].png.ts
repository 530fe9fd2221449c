import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { type Icon, icons } from "../../routing/file-urls.ts";
import { iconPng } from "../../share/icon.ts";

/** The sign of the site as bitmaps, drawn from the favicon. */
export const getStaticPaths = () => icons.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ readonly icon: Icon }> = ({ props }) =>
  new Response(new Uint8Array(iconPng(readFileSync("public/favicon.svg", "utf8"), props.icon)), {
    headers: { "Content-Type": "image/png" },
  });

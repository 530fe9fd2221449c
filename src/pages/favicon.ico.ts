import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { iconPng } from "../share/icon.ts";

/** What browsers and feed readers that know no other icon ask for at the root. */
const size = 48;

/** One PNG in the frame of an ICO file: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) */
function ico(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // an icon
  header.setUint16(4, 1, true); // of one picture
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // colour planes
  header.setUint16(12, 32, true); // bits a pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  const file = new Uint8Array(header.byteLength + png.length);
  file.set(new Uint8Array(header.buffer));
  file.set(png, header.byteLength);
  return file;
}

export const GET: APIRoute = () => {
  const png = iconPng(readFileSync("public/favicon.svg", "utf8"), { size, maskable: false });
  return new Response(ico(new Uint8Array(png)), { headers: { "Content-Type": "image/x-icon" } });
};

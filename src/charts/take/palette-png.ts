import { constants, crc32, deflateSync } from "node:zlib";

/*
 * A picture of few colours as a PNG with a palette: a third of the bytes of the one a canvas writes, and the same
 * bytes every time. https://www.w3.org/TR/png-3/
 */

/** Enough for the edges of letters in every ink; the engraved lines would ask for more and nobody would see it. */
const most = 64;

/** The colours of a picture in the order they come, how often each does, and the place of each pixel’s among them. */
function tally(rgba: Uint8ClampedArray) {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const places = new Map<number, number>();
  const counts: number[] = [];
  const placed = new Uint32Array(pixels.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    // Without the last byte, which says that it is opaque.
    const colour = (pixels[at] ?? 0) & 0xffffff;
    if (colour !== last) {
      // Neighbours are mostly alike.
      place = places.get(colour) ?? counts.push(0) - 1;
      places.set(colour, place);
      last = colour;
    }
    counts[place] = (counts[place] ?? 0) + 1;
    placed[at] = place;
  }
  return { colours: [...places.keys()], counts, placed };
}

type Colour = readonly [red: number, green: number, blue: number];
const channels = (colour: number): Colour => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** The place of the colour nearest to another. */
function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = { at: 0, distance: Number.POSITIVE_INFINITY };
  palette.forEach(([r, g, b], at) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < best.distance) best = { at, distance };
  });
  return best.at;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of opaque pixels (RGBA, row after row): its 64 commonest colours, the rest drawn in the nearest of them. */
export function palettePng(rgba: Uint8ClampedArray, width: number, height: number): Buffer {
  const { colours, counts, placed } = tally(rgba);
  const byCount = colours.map((_, at) => at).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = byCount.slice(0, most).map((at) => channels(colours[at] ?? 0));
  const inPalette = new Uint8Array(colours.length);
  byCount.forEach((at, rank) => {
    inPalette[at] = rank < most ? rank : nearest(palette, channels(colours[at] ?? 0));
  });
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 1; y < height; y += 1, to += 1)
    for (let x = 0; x < width; x += 1, from += 1, to += 1) rows[to] = inPalette[placed[from] ?? 0] ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 7, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

import sharp from "sharp";

/** Enough for the edges of letters in every ink; the engraved lines of cards would ask for more and nobody would see it. */
const colours = 64;

/** Opaque pixels (RGBA, row after row) as a PNG with a palette: a third of what a canvas writes, the same bytes every time. */
export const palettePng = (pixels: Uint8ClampedArray, width: number, height: number): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours, dither: 0, effort: 2 })
    .toBuffer();

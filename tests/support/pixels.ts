import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect } from "@playwright/test";

/** Two colours are alike when no channel differs by more. */
const tolerance = 80;

async function pixelsOf(screenshot: Buffer) {
  const image = await loadImage(screenshot);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const distance = (a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, to: number): number =>
  Math.max(...[0, 1, 2].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[to + channel] ?? 0))));

/**
 * Share of the pixels of one screenshot that have no like within `slack` pixels in the other. A canvas and a
 * vector picture at the same place are snapped to the screen each in its own way: up to half a pixel apart.
 */
export async function difference(a: Buffer, b: Buffer, slack = 0): Promise<number> {
  const [one, other] = await Promise.all([pixelsOf(a), pixelsOf(b)]);
  // A box that begins at half a pixel may be cut one row taller in one of the two.
  expect(other.width).toBe(one.width);
  expect(Math.abs(other.height - one.height)).toBeLessThanOrEqual(1);
  const width = one.width;
  const height = Math.min(one.height, other.height);
  const near = Array.from({ length: 2 * slack + 1 }, (_, index) => index - slack);
  let differing = 0;
  for (let y = slack; y < height - slack; y += 1) {
    for (let x = slack; x < width - slack; x += 1) {
      const at = (y * width + x) * 4;
      const alike = near.some((dy) =>
        near.some((dx) => distance(one.data, at, other.data, ((y + dy) * width + x + dx) * 4) <= tolerance),
      );
      if (!alike) differing += 1;
    }
  }
  return differing / (width * height);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/*
 * Which letters a face has, read from its file (WOFF2, https://www.w3.org/TR/WOFF2/): a letter it lacks would be drawn
 * in whatever face the machine has.
 */

/** Of the tables every file may name by number, those whose data may be transformed. */
const outlines = [10, 11];
const named = 63;
const characterMap = 0;

/** A number of as many bytes as it needs, seven bits in each; and where the next one begins. */
function packed(bytes: Buffer, from: number): [number, number] {
  let value = 0;
  for (let at = from; ; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
}

/** The table that maps characters to glyphs. Throws when the file has none. */
function mapIn(file: Buffer): Buffer {
  let at = 48;
  let offset = 0;
  let found: { from: number; to: number } | undefined;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(at);
    const tag = flags & named;
    at += tag === named ? 5 : 1;
    let length: number;
    [length, at] = packed(file, at);
    const version = flags >> 6;
    if (outlines.includes(tag) ? version !== 3 : version !== 0) [length, at] = packed(file, at);
    if (tag === characterMap) found = { from: offset, to: offset + length };
    offset += length;
  }
  if (!found) throw new Error("found a font without a character map; expected one of the site’s faces");
  return brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(found.from, found.to);
}

/** The characters of a map of segments (format 4), the only kind our faces have. */
function* segments(map: Buffer): Generator<number> {
  const count = map.readUInt16BE(6) / 2;
  const word = (part: number, segment: number) => map.readUInt16BE(14 + part * count * 2 + segment * 2);
  for (let segment = 0; segment < count; segment += 1) {
    const last = word(0, segment);
    // Two bytes of padding stand after the first list.
    const first = map.readUInt16BE(16 + count * 2 + segment * 2);
    for (let code = first; code <= last && code !== 0xffff; code += 1) yield code;
  }
}

/** The characters a font file has glyphs for. */
export function lettersIn(file: Buffer): ReadonlySet<string> {
  const map = mapIn(file);
  const letters = new Set<string>();
  for (let table = 0; table < map.readUInt16BE(2); table += 1) {
    const own = map.subarray(map.readUInt32BE(4 + table * 8 + 4));
    if (own.readUInt16BE(0) === 4) for (const code of segments(own)) letters.add(String.fromCodePoint(code));
  }
  if (letters.size === 0) throw new Error("found a font without a map of segments; expected format 4");
  return letters;
}

const known = new Map<string, ReadonlySet<string>>();

/** The characters a face of the site has, by its file. */
export function lettersOf(file: string): ReadonlySet<string> {
  const letters = known.get(file) ?? lettersIn(readFileSync(join(process.cwd(), file)));
  known.set(file, letters);
  return letters;
}

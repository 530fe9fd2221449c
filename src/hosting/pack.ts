import { globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/*
 * node src/hosting/pack.ts [dist]: beside every text of the built site, the same as .br and .gz, as small as can
 * be, for servers that send files as they lie. Node compresses in threads of its own, so every core has work.
 */

const texts = "**/*.{html,css,js,svg,json,xml,csv,txt,webmanifest}";

const ways = [
  {
    end: ".br",
    pressed: (text: Buffer) =>
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  },
  { end: ".gz", pressed: (text: Buffer) => promisify(gzip)(text, { level: 9 }) },
];

const dist = process.argv[2] ?? "dist";
const files = globSync(texts, { cwd: dist });
if (files.length === 0) throw new Error(`found no text in ${dist}; expected a built site: npm run build`);

const bytes = { texts: 0, ".br": 0, ".gz": 0 };
let done = 0;
let tenth = 0;

async function pack(file: string): Promise<void> {
  const text = readFileSync(join(dist, file));
  bytes.texts += text.length;
  for (const { end, pressed } of ways) {
    const smaller = await pressed(text);
    // Some files of a few bytes grow; those are sent as they are.
    if (smaller.length < text.length) writeFileSync(join(dist, file + end), smaller);
    bytes[end as ".br"] += Math.min(smaller.length, text.length);
  }
  done += 1;
  if ((done / files.length) * 10 < tenth + 1) return;
  tenth = Math.floor((done / files.length) * 10);
  process.stderr.write(`${tenth * 10} % packed, ${done} of ${files.length}\n`);
}

const waiting = files.values();
await Promise.all(
  Array.from({ length: availableParallelism() * 2 }, async () => {
    for (const file of waiting) await pack(file);
  }),
);

const kilo = (n: number): string => `${Math.round(n / 1024).toLocaleString("en-GB")} kB`;
console.log(
  `${files.length} texts of ${kilo(bytes.texts)}: ${kilo(bytes[".br"])} as .br, ${kilo(bytes[".gz"])} as .gz`,
);

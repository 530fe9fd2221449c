import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Stop } from "./stop.ts";

/** The text of a file of records as UTF-8 bytes. `seen` is told every piece of the file as given, before anything else. */
export async function* textOf(file: string, seen: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  yield* utf8(unpacked(asGiven(file, seen)));
}

async function* asGiven(file: string, seen: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      seen(piece);
      yield piece;
    }
  } catch (error) {
    throw new Stop(cannotRead(error));
  }
}

function cannotRead(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder; name the file in it";
  return `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

/** Gzip is known by its first two bytes, whatever the name of the file. */
async function* unpacked(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await pieces.next();
  if (first.done) throw new Stop("the file is empty");
  const { value } = first;
  const all = (async function* () {
    yield value;
    yield* pieces;
  })();
  if (value[0] !== 0x1f || value[1] !== 0x8b) {
    yield* all;
    return;
  }
  try {
    // A fault of the source reaches whoever reads the end of the pipe: nothing to do in the callback.
    yield* pipeline(Readable.from(all), createGunzip(), () => {}) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(`the gzip file is cut short or damaged (${why})`);
  }
}

async function* utf8(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece?: Buffer): void => {
    try {
      // Letters that a piece cuts in two wait for the next; UTF-16 without its mark is full of NULs.
      if (!decoder.decode(piece, { stream: piece !== undefined }).includes("\0")) return;
    } catch {
      // said below
    }
    throw new Stop("the file is not UTF-8 text; save it as CSV in UTF-8");
  };
  for await (const piece of pieces) {
    decode(piece);
    yield piece;
  }
  decode();
}

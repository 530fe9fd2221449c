import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ImportError } from "./import-error.ts";

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
    throw new ImportError(cannotRead(error));
  }
}

function cannotRead(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file; correct its name";
  if (code === "EISDIR") return "this is a folder; name the file in it";
  return `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

/** Gzip is known by its first two bytes, whatever the name of the file. */
async function* unpacked(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await pieces.next();
  if (first.done) throw new ImportError("the file is empty; fetch it once more");
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
    if (error instanceof ImportError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError(`the gzip file is cut short or damaged (${why}); fetch it once more`);
  }
}

/** How many lines end in some bytes, as Unix and Windows end them, or else as old Macs did. */
function lineEnds(bytes: Buffer): number {
  const count = (byte: number): number => bytes.reduce((sum, one) => sum + (one === byte ? 1 : 0), 0);
  return count(0x0a) || count(0x0d);
}

/** The line of the first byte that is no UTF-8, from the bytes since the last line end known to be sound. */
function faultIn(bytes: Buffer, line: number): number {
  const end = bytes.includes(0x0a) ? "\n" : "\r";
  // As Latin-1, bytes and letters are one to one.
  const lines = bytes.toString("latin1").split(end);
  return line + lines.findIndex((one) => !isUtf8(Buffer.from(one, "latin1")) || one.includes("\0"));
}

async function* utf8(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let last: Buffer = Buffer.alloc(0);
  let begun = false;
  const decode = (piece?: Buffer): void => {
    try {
      // Letters that a piece cuts in two wait for the next; UTF-16 without its mark is full of NULs.
      if (!decoder.decode(piece, { stream: piece !== undefined }).includes("\0")) return;
    } catch {
      // said below
    }
    const at = faultIn(Buffer.concat([last, piece ?? Buffer.alloc(0)]), line);
    throw new ImportError(`line ${at} is not UTF-8 text; save the file as CSV in UTF-8`);
  };
  for await (const piece of pieces) {
    const other = begun ? undefined : otherFormat(piece);
    if (other) throw new ImportError(other);
    begun = true;
    decode(piece);
    yield piece;
    line += lineEnds(last);
    last = piece;
  }
  decode();
}

/** How a file begins that is not the CSV asked for: bytes as Latin-1 letters, at the start unless said otherwise. */
interface Format {
  readonly begins: string;
  readonly at?: number;
  readonly is: string;
  readonly mend: string;
}

const unpack = "take the CSV file out of it, and name that";
const save = "save it as CSV in UTF-8";

/** The longer signature stands before the one it begins with. */
const formats: readonly Format[] = [
  { begins: "PK\x03\x04", is: "a ZIP archive or an Excel workbook", mend: unpack },
  { begins: "\xd0\xcf\x11\xe0", is: "an Excel workbook", mend: save },
  { begins: "ustar", at: 257, is: "a tar archive", mend: unpack },
  { begins: "\x1f\x8b", is: "packed with gzip twice", mend: unpack },
  { begins: "BZh", is: "packed with bzip2", mend: unpack },
  { begins: "\xfd7zXZ", is: "packed with xz", mend: unpack },
  { begins: "\x28\xb5\x2f\xfd", is: "packed with Zstandard", mend: unpack },
  { begins: "7z\xbc\xaf", is: "a 7-Zip archive", mend: unpack },
  { begins: "Rar!", is: "a RAR archive", mend: unpack },
  { begins: "PAR1", is: "a Parquet file", mend: save },
  { begins: "SQLite format 3", is: "a SQLite database", mend: save },
  { begins: "%PDF", is: "a PDF document", mend: "name the CSV file" },
  {
    begins: "version https://git-lfs",
    is: "a pointer of Git LFS",
    mend: "fetch the file itself: git lfs pull",
  },
  { begins: "\xff\xfe\x00\x00", is: "text in UTF-32", mend: save },
  { begins: "\xff\xfe", is: "text in UTF-16", mend: save },
  { begins: "\xfe\xff", is: "text in UTF-16", mend: save },
];

/** What a file is instead of UTF-8 text, and what to do, by its first bytes; undefined when they tell nothing. */
function otherFormat(first: Buffer): string | undefined {
  const format = formats.find(({ begins, at = 0 }) =>
    first.subarray(at, at + begins.length).equals(Buffer.from(begins, "latin1")),
  );
  return format && `the file is ${format.is}; ${format.mend}`;
}

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
export function otherFormat(first: Buffer): string | undefined {
  const format = formats.find(({ begins, at = 0 }) =>
    first.subarray(at, at + begins.length).equals(Buffer.from(begins, "latin1")),
  );
  return format && `the file is ${format.is}; ${format.mend}`;
}

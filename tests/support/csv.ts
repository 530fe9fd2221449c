const cell = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gy;

/** The cells of a CSV of RFC 4180, line by line, its byte order mark left out. Throws where it is none. */
export function cellsOf(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, "").replace(/\r\n$/, "");
  const lines: string[][] = [[]];
  let read = 0;
  for (const match of text.matchAll(cell)) {
    const [whole, quoted, plain = ""] = match;
    if (whole.startsWith("\r\n")) lines.push([]);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    read = match.index + whole.length;
  }
  if (read < text.length) throw new Error(`found no CSV from ${read} on: ${text.slice(read, read + 40)}`);
  return lines;
}

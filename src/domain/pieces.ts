/** A piece of a sentence: plain words, a figure of a claim, or words that cite a claim. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly id: string; readonly figure: string | undefined }
  | { readonly kind: "words"; readonly id: string; readonly text: string };

const reference =
  /\{(?<figure>[a-z0-9-]+)(?:\.(?<name>[a-z0-9-]+))?\}|\[(?<text>[^\]]+)\]\((?<id>[a-z0-9-]+)\)/g;

/** "a start at {seed-start-45500}, [he said](seed-negotiation)" → its text, figures and cited words, in order. */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(reference)) {
    if (match.index > end) pieces.push({ kind: "text", text: sentence.slice(end, match.index) });
    const { figure, name, text = "", id = "" } = match.groups ?? {};
    pieces.push(figure ? { kind: "figure", id: figure, figure: name } : { kind: "words", id, text });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) pieces.push({ kind: "text", text: sentence.slice(end) });
  return pieces;
}

import DiffMatchPatch from "diff-match-patch";
import { readPieces } from "../score/read-pieces.ts";
import { answer, type Tool } from "./tool.ts";

const token = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const kinds = { [-1]: "deleted", 0: "equal", 1: "inserted" } as const;

/**
 * diff-match-patch word by word, as its wiki tells under "Line or Word Diffs": each word becomes a
 * character, then the semantic cleanup. Without its limit of a second, after which it gives up and
 * replaces what is left.
 */
export const diffMatchPatch: Tool = (pair) =>
  answer(
    () => compare(pair.old.lines.join("\n"), pair.new.lines.join("\n")),
    (pieces) =>
      readPieces(
        pair,
        pieces.map(([kind, text]) => ({ kind: kinds[kind as keyof typeof kinds], text })),
      ),
  );

function compare(before: string, after: string): DiffMatchPatch.Diff[] {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = 0;
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const encode = (text: string) =>
    (text.match(token) ?? [])
      .map((word) => {
        const known = numbers.get(word) ?? words.push(word) - 1;
        numbers.set(word, known);
        if (known > 0xffff) throw new Error("more words than characters");
        return String.fromCharCode(known);
      })
      .join("");
  const pieces = differ.diff_main(encode(before), encode(after), false);
  for (const piece of pieces)
    piece[1] = Array.from(
      { length: piece[1].length },
      (_, at) => words[piece[1].charCodeAt(at)],
    ).join("");
  differ.diff_cleanupSemantic(pieces);
  return pieces;
}

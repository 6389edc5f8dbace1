import type { Mark, Node } from "@tiptap/pm/model";

/** A change that somebody proposes and nobody has decided; all its pieces carry one id. */
export interface Suggestion {
  readonly id: string;
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  /** The words it puts in and takes out, without its footnotes. */
  readonly inserted: string;
  readonly deleted: string;
  /** Before the block of the body that holds its first piece. */
  readonly position: number;
}

/** The suggestion that a piece of text belongs to. */
export const findSuggestionMark = (inline: Node): Mark | undefined =>
  inline.marks.find(({ type }) => type.name === "insertion" || type.name === "deletion");

type Piece = Omit<Suggestion, "position">;

const known = new WeakMap<Node, readonly Piece[]>();

/** Read once for each block, which never changes: most blocks stay as they are while one writes. */
function readPieces(block: Node): readonly Piece[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const pieces = new Map<string, Piece>();
  block.descendants((node, _position, parent) => {
    if (!node.isInline) return true;
    const mark = findSuggestionMark(node);
    if (mark === undefined) return false;
    const id: string = mark.attrs.id;
    const found = pieces.get(id);
    const text = node.type.name === "footnote" ? "" : node.textContent;
    const added = (kind: string, words: string) => {
      const separate = words !== "" && parent?.firstChild === node ? " " : "";
      return mark.type.name === kind ? words + separate + text : words;
    };
    pieces.set(id, {
      id,
      author: mark.attrs.author,
      at: mark.attrs.at,
      inserted: added("insertion", found?.inserted ?? ""),
      deleted: added("deletion", found?.deleted ?? ""),
    });
    return false;
  });
  const read = [...pieces.values()];
  known.set(block, read);
  return read;
}

/** Every suggestion in the order in which the text has them. */
export function readSuggestions(body: Node): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const joined = (one: string, other: string) => [one, other].filter(Boolean).join(" ");
  body.forEach((block, position) => {
    for (const piece of readPieces(block)) {
      const before = found.get(piece.id);
      found.set(
        piece.id,
        before === undefined
          ? { ...piece, position }
          : {
              ...before,
              inserted: joined(before.inserted, piece.inserted),
              deleted: joined(before.deleted, piece.deleted),
            },
      );
    }
  });
  return [...found.values()];
}

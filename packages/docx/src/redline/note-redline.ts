import type { PolicyDocument } from "@klubba/model";
import type { Note, NoteBook, NoteKind } from "../notes/notes.ts";
import { noteKinds } from "../notes/notes.ts";
import { countIllegal } from "../xml/legal-text.ts";

const suggestions = new Set(["insertion", "deletion", "formatting"]);

/** Notes what a comparison of this document as it stands leaves out. */
export function noteUncompared({ body, head, evidence }: PolicyDocument, notes: NoteBook): void {
  const threads = new Set<string>();
  const undecided = new Set<string>();
  let topics = 0;
  body.descendants((node) => {
    if (node.type.name === "guidance") return false;
    for (const { type, attrs } of node.marks) {
      if (type.name === "comment") threads.add(attrs.thread);
      if (suggestions.has(type.name)) undecided.add(attrs.id);
    }
    if (typeof node.attrs.suggestion === "string") undecided.add(node.attrs.suggestion);
    if (typeof node.attrs.topic === "string") topics += 1;
    return true;
  });
  const counts: readonly (readonly [NoteKind, number])[] = [
    ["comment", threads.size],
    ["undecided", undecided.size],
    ["evidence", topics + Object.keys(evidence).length],
    ["illegalCharacter", countIllegal(Object.values(head).join(""))],
  ];
  for (const [kind, count] of counts) if (count > 0) notes.add(kind, undefined, count);
}

/**
 * The notes of a file that holds two documents: what is told of either is told, with the greater of
 * the two counts, for most of what one has the other has too.
 */
export function joinNotes(olds: readonly Note[], news: readonly Note[]): Note[] {
  return noteKinds.flatMap((kind) => {
    const both = [...news, ...olds].filter((note) => note.kind === kind);
    if (both.length === 0) return [];
    const details = [...new Set(both.flatMap((note) => note.details))];
    const count = Math.max(details.length, ...both.map((note) => note.count));
    return [{ kind, count, details }];
  });
}

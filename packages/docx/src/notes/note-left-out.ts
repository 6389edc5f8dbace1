import type { PolicyDocument } from "@klubba/model";
import { countIllegal } from "../xml/legal-text.ts";
import type { NoteBook } from "./notes.ts";

/**
 * Notes what no writer meets, or several do: comments, links to the checklist, suggestions about
 * blocks, characters in the head that XML cannot hold.
 */
export function noteLeftOut(document: PolicyDocument, notes: NoteBook): void {
  const illegal = countIllegal(Object.values(document.head).join(""));
  if (illegal > 0) notes.add("illegalCharacter", undefined, illegal);

  const threads = new Set<string>();
  let topics = 0;
  document.body.descendants((node) => {
    if (node.type.name === "guidance") return false;
    for (const mark of node.marks) {
      if (mark.type.name === "comment") threads.add(mark.attrs.thread);
    }
    if (typeof node.attrs.suggestion === "string") notes.add("blockSuggestion");
    if (typeof node.attrs.topic === "string") topics += 1;
    return true;
  });
  if (threads.size > 0) notes.add("comment", undefined, threads.size);
  const links = topics + Object.keys(document.evidence).length;
  if (links > 0) notes.add("evidence", undefined, links);
}

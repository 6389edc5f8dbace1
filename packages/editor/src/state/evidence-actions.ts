import { setEvidence } from "@klubba/live";
import { digestOfBlocks, hasBlockId, readSections } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type * as Y from "yjs";

/** Ids of the body's blocks that the selection touches, headings and guidance left out. */
export function findSelectedBlocks(state: EditorState): string[] {
  const { from, to, empty } = state.selection;
  if (empty) return [];
  const ids: string[] = [];
  state.doc.forEach((node, offset) => {
    if (offset < to && offset + node.nodeSize > from && isAnswer(node))
      ids.push(node.attrs.id as string);
  });
  return ids;
}

const isAnswer = (node: Node): boolean =>
  hasBlockId(node.type.name) &&
  node.attrs.id !== null &&
  !["heading", "guidance", "pageBreak"].includes(node.type.name) &&
  (node.textContent.trim() !== "" ||
    node.type.name === "image" ||
    node.type.name === "table" ||
    holdsLeaf(node));

function holdsLeaf(node: Node): boolean {
  let found = false;
  node.descendants((child) => {
    if (child.type.name === "field" || child.type.name === "image") found = true;
    return !found;
  });
  return found;
}

/** Ids of the blocks with an answer in the section of this heading, its subsections included. */
export function findSectionBlocks(body: Node, heading: string): string[] {
  const section = readSections(body).find((found) => found.heading.attrs.id === heading);
  if (section === undefined) return [];
  const ids: string[] = [];
  body.nodesBetween(section.from, section.to, (node, _position, parent) => {
    if (parent === body && isAnswer(node)) ids.push(node.attrs.id as string);
    return false;
  });
  return ids;
}

/** Notes that these blocks answer the item as they read now. False when there is no such block. */
export function coverItem(
  live: Y.Doc,
  body: Node,
  item: string,
  blocks: readonly string[],
): boolean {
  if (blocks.length === 0) return false;
  setEvidence(live, item, {
    state: "covered",
    blocks: [...blocks],
    digest: digestOfBlocks(body, blocks),
  });
  return true;
}

/** Notes that the changed blocks still answer the item. Blocks that are gone are left out. */
export function confirmItem(
  live: Y.Doc,
  body: Node,
  item: string,
  blocks: readonly string[],
): boolean {
  const present = new Set<string>();
  body.descendants((node) => {
    if (typeof node.attrs.id === "string") present.add(node.attrs.id);
    return !node.isTextblock;
  });
  return coverItem(
    live,
    body,
    item,
    blocks.filter((id) => present.has(id)),
  );
}

/** Notes why the item does not apply. False without a reason. */
export function declineItem(live: Y.Doc, item: string, reason: string): boolean {
  if (reason.trim() === "") return false;
  setEvidence(live, item, { state: "notApplicable", reason: reason.trim() });
  return true;
}

export const reopenItem = (live: Y.Doc, item: string): void => setEvidence(live, item, null);

import { Fragment, Mark, type Node } from "prosemirror-model";
import { addFootnote } from "../inline/inline-writers.ts";
import { readLook } from "../inline/mark-writers.ts";
import { wrapRuns } from "../inline/wrap-runs.ts";
import type { Relationships } from "../package/relationships.ts";
import { element, type Xml, type XmlElement } from "../xml/element.ts";
import type { Redline } from "./redline.ts";
import { sameXml } from "./same-xml.ts";

/**
 * A text that reads alike in both documents, as it looks in the new. Another look is a revision of
 * the run; what a run's revision cannot say (another link, another value of a field) is a deletion
 * and an insertion.
 */
export function keepText(
  oldText: Fragment,
  newText: Fragment,
  relationships: Relationships,
  redline: Redline,
): Xml[] {
  const written: Xml[] = [];
  let same: Node[] = [];
  const flush = () => {
    if (same.length > 0) {
      const text = Fragment.fromArray(same);
      written.push(...redline.newSide.context.writeInline(text, relationships));
    }
    same = [];
  };
  for (const [oldPart, newPart] of readParts(oldText, newText)) {
    if (oldPart.isText && oldPart.eq(newPart)) {
      same.push(newPart);
      continue;
    }
    flush();
    written.push(...keepPart(oldPart, newPart, relationships, redline));
  }
  flush();
  return written;
}

/** Both texts cut wherever one of them is. */
function readParts(oldText: Fragment, newText: Fragment): (readonly [Node, Node])[] {
  const parts: (readonly [Node, Node])[] = [];
  const [olds, news] = [[...oldText.content], [...newText.content]];
  while (olds.length > 0 && news.length > 0) {
    const [oldPart, newPart] = [olds.shift()!, news.shift()!];
    if (!oldPart.isText || !newPart.isText) {
      parts.push([oldPart, newPart]);
      continue;
    }
    const length = Math.min(oldPart.nodeSize, newPart.nodeSize);
    parts.push([oldPart.cut(0, length), newPart.cut(0, length)]);
    if (oldPart.nodeSize > length) olds.unshift(oldPart.cut(length));
    if (newPart.nodeSize > length) news.unshift(newPart.cut(length));
  }
  return parts;
}

function keepPart(
  oldPart: Node,
  newPart: Node,
  relationships: Relationships,
  redline: Redline,
): Xml[] {
  const { oldSide, newSide, revise } = redline;
  if (isSameNote(oldPart, newPart)) {
    return keepNote(newPart, relationships, redline, (links) =>
      keepText(oldPart.content, newPart.content, links, redline),
    );
  }
  const older = oldSide.context.writeInline(Fragment.from(oldPart), relationships);
  const newer = newSide.context.writeInline(Fragment.from(newPart), relationships);
  if (sameXml(older, newer)) return newer;
  if (sameXml(older.map(withoutLook), newer.map(withoutLook)))
    return newer.map((run, index) => withFormerLook(run, older[index]!, redline));
  return [...revise.wrap(older, "deleted"), ...revise.wrap(newer, "inserted")];
}

/** True for footnotes whose marks in the text look alike; what they say may differ. */
export const isSameNote = (oldNode: Node, newNode: Node): boolean =>
  oldNode.type.name === "footnote" &&
  newNode.type.name === "footnote" &&
  Mark.sameSet(oldNode.marks, newNode.marks);

/** A footnote of both documents; `writeNote` gives what stands in it. */
export function keepNote(
  newNote: Node,
  relationships: Relationships,
  { newSide: { context } }: Redline,
  writeNote: (relationships: Relationships) => Xml[],
): Xml[] {
  const look = readLook(newNote.marks, context);
  const runs = addFootnote(look, context, () => writeNote(context.footnoteRelationships));
  return wrapRuns([{ look, runs }], relationships, context);
}

const isLook = (child: Xml) => typeof child !== "string" && child.name === "w:rPr";

function withoutLook(run: Xml): Xml {
  if (typeof run === "string" || run.name !== "w:r") return run;
  return { ...run, children: run.children.filter((child) => !isLook(child)) };
}

function withFormerLook(newRun: Xml, oldRun: Xml, { revise }: Redline): Xml {
  if (typeof newRun === "string" || typeof oldRun === "string" || newRun.name !== "w:r")
    return newRun;
  const lookOf = (run: XmlElement) => (run.children.find(isLook) as XmlElement | undefined) ?? null;
  const [older, newer] = [lookOf(oldRun), lookOf(newRun)];
  const before = revise.changed("w:rPrChange", older ?? element("w:rPr"));
  const look = element("w:rPr", {}, newer?.children, before);
  return { ...newRun, children: [look, ...newRun.children.filter((child) => !isLook(child))] };
}

import type { NodeName, PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { nodeWriters } from "../blocks/node-writers.ts";
import { readLook } from "../inline/mark-writers.ts";
import { wrapRuns } from "../inline/wrap-runs.ts";
import type { Xml, XmlElement } from "../xml/element.ts";
import { type Context, noLead } from "./context.ts";
import type { Gathering } from "./gathering.ts";
import type { Place } from "./place.ts";

/** What may be done otherwise than usual. */
interface Ways {
  /** Told of every block of text and picture, with the paragraph it became. */
  readonly wrote?: (node: Node, paragraph: XmlElement) => void;
  readonly writeInline?: Context["writeInline"];
}

/** A fresh context for one document, which adds what it meets to `gathering`. */
export function createContext(
  document: PolicyDocument,
  gathering: Gathering,
  ways: Ways = {},
): Context {
  const context: Context = {
    ...gathering,
    document,
    lead: noLead,

    // A list item's number belongs to its first paragraph, its end to its last.
    writeBlocks: (parent, place) =>
      parent.children.flatMap((child, index) =>
        writeBlock(child, {
          ...place,
          number: index === 0 ? place.number : null,
          closesList: place.closesList && index === parent.childCount - 1,
        }),
      ),

    writeInline:
      ways.writeInline ??
      ((content, relationships) => {
        const pieces = content.content.map((node) => {
          const look = readLook(node.marks, context);
          const writer = nodeWriters[node.type.name as NodeName];
          const runs =
            writer.as === "inline" ? writer.write(node, { look, relationships }, context) : [];
          return { look, runs };
        });
        return wrapRuns(pieces, relationships, context);
      }),
  };

  const writeBlock = (node: Node, place: Place): Xml[] => {
    const writer = nodeWriters[node.type.name as NodeName];
    const written = writer.as === "block" ? writer.write(node, place, context) : [];
    const own = written.at(-1);
    // What comes before its own paragraph is a break or a separator.
    const isOne = node.isTextblock || node.type.name === "image";
    if (isOne && own !== undefined && typeof own !== "string") ways.wrote?.(node, own);
    return written;
  };
  return context;
}

import type { NodeName, PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { nodeWriters } from "../blocks/node-writers.ts";
import { bookmarkNames } from "../contents/bookmark-names.ts";
import { readLook } from "../inline/mark-writers.ts";
import { wrapRuns } from "../inline/wrap-runs.ts";
import { createNoteBook } from "../notes/notes.ts";
import { createNumbering } from "../numbering/create-numbering.ts";
import { createRelationships } from "../package/relationships.ts";
import { createPictures, type LoadAsset } from "../pictures/create-pictures.ts";
import type { Xml } from "../xml/element.ts";
import { type Context, noLead } from "./context.ts";
import type { Place } from "./place.ts";

/** A fresh context for one document; `numberedFrom` as in `createNumbering`. */
export function createContext(
  document: PolicyDocument,
  loadAsset: LoadAsset,
  numberedFrom: number | null,
): Context {
  const relationships = createRelationships();
  let lastId = 0;
  const context: Context = {
    document,
    relationships,
    footnoteRelationships: createRelationships(),
    notes: createNoteBook(),
    numbering: createNumbering(numberedFrom),
    pictures: createPictures(loadAsset, relationships),
    bookmarks: bookmarkNames(document.body),
    footnotes: [],
    lead: noLead,
    nextId: () => (lastId += 1),

    // A list item's number belongs to its first paragraph, its end to its last.
    writeBlocks: (parent, place) =>
      parent.children.flatMap((child, index) =>
        writeBlock(child, {
          ...place,
          number: index === 0 ? place.number : null,
          closesList: place.closesList && index === parent.childCount - 1,
        }),
      ),

    writeInline(content, relationships) {
      const pieces = content.content.map((node) => {
        const look = readLook(node.marks, context);
        const writer = nodeWriters[node.type.name as NodeName];
        const runs =
          writer.as === "inline" ? writer.write(node, { look, relationships }, context) : [];
        return { look, runs };
      });
      return wrapRuns(pieces, relationships, context);
    },
  };

  const writeBlock = (node: Node, place: Place): Xml[] => {
    const writer = nodeWriters[node.type.name as NodeName];
    return writer.as === "block" ? writer.write(node, place, context) : [];
  };
  return context;
}

import type { Node } from "prosemirror-model";
import { type Format, readFormats, unite } from "./format.ts";

/** How a stretch of a block's content looks. Equal `key`s look alike, part by part. */
export interface Look {
  readonly key: string;
  /** Every format that some part of it has. */
  readonly formats: readonly Format[];
}

/** The look of `from`–`to` in the content of a paragraph or heading. */
export function readLook(textblock: Node, from: number, to: number): Look {
  const looks: (readonly [number, readonly Format[]])[] = [];
  textblock.nodesBetween(from, to, (node, position) => {
    if (node.isInline) {
      // Where in the stretch a look starts tells "**so**cial" from "so**cial**".
      looks.push([Math.max(0, position - from), readFormats(node.marks)]);
    }
    return true;
  });
  return { key: JSON.stringify(looks), formats: unite(looks.map(([, formats]) => formats)) };
}

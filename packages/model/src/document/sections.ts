import type { Node } from "prosemirror-model";

/** A heading and what follows it up to the next of the same or higher level. */
export interface Section {
  readonly heading: Node;
  /** Position before the heading, as ProseMirror counts. */
  readonly from: number;
  /** Position after the section's last block, subsections included. */
  readonly to: number;
  /** The section's own blocks: the heading, and what follows up to the next heading of any level. */
  readonly blocks: readonly Node[];
  /** Index in the list of sections of the section around this one, or null at the top. */
  readonly parent: number | null;
}

/** Every section in reading order, subsections after the section that holds them. */
export function readSections(body: Node): Section[] {
  const sections: {
    heading: Node;
    from: number;
    to: number;
    blocks: Node[];
    parent: number | null;
  }[] = [];
  const open: number[] = [];

  body.forEach((node, offset) => {
    if (node.type.name === "heading") {
      while (open.length > 0 && sections[open.at(-1)!]!.heading.attrs.level >= node.attrs.level) {
        open.pop();
      }
      const parent = open.at(-1) ?? null;
      sections.push({ heading: node, from: offset, to: offset, blocks: [], parent });
      open.push(sections.length - 1);
    }
    const innermost = open.at(-1);
    if (innermost !== undefined) sections[innermost]!.blocks.push(node);
    for (const index of open) sections[index]!.to = offset + node.nodeSize;
  });
  return sections;
}

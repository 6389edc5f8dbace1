import {
  assignIds,
  createDocument,
  type PolicyDocument,
  schema,
  sequentialIds,
} from "@klubba/model";
import type { Node } from "prosemirror-model";

const { nodes, marks } = schema;
const inline = (text: string): Node[] => {
  // **bold** is all the markup that the cases need.
  return text.split("**").flatMap((part, index) => {
    if (part === "") return [];
    return [schema.text(part, index % 2 === 1 ? [marks.bold.create()] : [])];
  });
};

export const p = (text: string): Node => nodes.paragraph.create(null, inline(text));
export const h = (text: string, level = 2): Node => nodes.heading.create({ level }, inline(text));
export const item = (...content: (Node | string)[]): Node =>
  nodes.listItem.create(
    null,
    content.map((part) => (typeof part === "string" ? p(part) : part)),
  );
export const ul = (...items: string[]): Node =>
  nodes.bulletList.create(
    null,
    items.map((text) => item(text)),
  );
export const ol = (attributes: object, ...items: string[]): Node =>
  nodes.orderedList.create(
    attributes,
    items.map((text) => item(text)),
  );
export const table = (...rows: string[][]): Node =>
  nodes.table.create(
    null,
    rows.map((cells, index) =>
      nodes.tableRow.create(
        null,
        cells.map((text) =>
          (index === 0 ? nodes.tableHeader : nodes.tableCell).create(null, p(text)),
        ),
      ),
    ),
  );

/** A document of these blocks; a plain text is a paragraph. Ids are counted with `prefix`. */
export function policy(
  blocks: readonly (Node | string)[],
  parts: Partial<PolicyDocument> = {},
  prefix = "b",
): PolicyDocument {
  const body = nodes.doc.create(
    null,
    blocks.map((block) => (typeof block === "string" ? p(block) : block)),
  );
  return createDocument({ ...parts, body: assignIds(body, sequentialIds(prefix)) });
}

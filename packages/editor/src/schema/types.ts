import type { MarkName, NodeName } from "@klubba/model";
import type { MarkType, NodeType, Schema } from "@tiptap/pm/model";

/** A node type of a schema derived from the model, which has every one of its names. */
export function requireNode(schema: Schema, name: NodeName): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`the editor's schema has no node ${name}`);
  return type;
}

export function requireMark(schema: Schema, name: MarkName): MarkType {
  const type = schema.marks[name];
  if (type === undefined) throw new Error(`the editor's schema has no mark ${name}`);
  return type;
}

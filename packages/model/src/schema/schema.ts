import { Schema } from "prosemirror-model";
import { type MarkName, marks } from "./marks.ts";
import { type NodeName, nodes } from "./nodes.ts";

/** The one schema. Its node and mark types are reached by name: `schema.nodes.heading`. */
export const schema = new Schema<NodeName, MarkName>({ nodes, marks });

export const nodeNames = Object.keys(nodes) as NodeName[];
export const markNames = Object.keys(marks) as MarkName[];

/** True for the nodes that carry a stable block id. */
export function hasBlockId(name: string): boolean {
  return schema.nodes[name as NodeName]?.spec.attrs?.id !== undefined;
}

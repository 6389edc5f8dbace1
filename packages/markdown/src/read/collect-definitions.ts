import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";

/** Link addresses and footnotes by identifier, wherever they stand; the first of two counts. */
export function collectDefinitions(root: Root) {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const repeated: (Definition | FootnoteDefinition)[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "definition") {
      if (definitions.has(node.identifier)) repeated.push(node);
      else definitions.set(node.identifier, node);
    }
    if (node.type === "footnoteDefinition") {
      if (footnotes.has(node.identifier)) repeated.push(node);
      else footnotes.set(node.identifier, node);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { definitions, footnotes, repeated };
}

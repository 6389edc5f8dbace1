import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";

/** Link addresses and footnotes by identifier, wherever they stand; the first of two counts. */
export function collectDefinitions(root: Root) {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === "footnoteDefinition" && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { definitions, footnotes };
}

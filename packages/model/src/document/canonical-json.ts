import { Fragment, Node } from "prosemirror-model";

/**
 * One JSON text per content, whatever engine or route it came by: keys sorted, attributes
 * complete, neighbouring texts with equal marks joined, and block ids replaced by their place in
 * the body, so that two documents that read alike are alike.
 */
export function canonicalJson(value: unknown): string {
  const places = new Map<string, number>();
  const place = (id: string) => {
    if (!places.has(id)) places.set(id, places.size);
    return places.get(id)!;
  };
  const nodes: Node[] = [];
  collectNodes(value, nodes);
  for (const node of nodes) {
    if (node.attrs.id) place(node.attrs.id);
    node.descendants((child) => {
      if (child.attrs.id) place(child.attrs.id);
    });
  }

  const nodeJson = (node: Node): unknown => ({
    type: node.type.name,
    attrs: {
      ...node.attrs,
      ...(node.attrs.id === undefined ? {} : { id: null }),
      ...(node.attrs.target === undefined ? {} : { target: places.get(node.attrs.target) ?? null }),
    },
    marks: node.marks.map((mark) => ({ type: mark.type.name, attrs: mark.attrs })),
    ...(node.isText ? { text: node.text } : { content: joined(node.content).map(nodeJson) }),
  });

  const plain = (part: unknown): unknown => {
    if (part instanceof Node) return plain(nodeJson(part));
    if (Array.isArray(part)) return part.map(plain);
    if (typeof part !== "object" || part === null) return part;
    const sorted = Object.entries(part)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, inner]) => [key, plain(inner)]));
  };
  return JSON.stringify(plain(value));
}

function collectNodes(value: unknown, into: Node[]): void {
  if (value instanceof Node) into.push(value);
  else if (Array.isArray(value)) for (const part of value) collectNodes(part, into);
  else if (typeof value === "object" && value !== null) collectNodes(Object.values(value), into);
}

function joined(content: Fragment): readonly Node[] {
  return Fragment.fromArray([...content.content]).content;
}

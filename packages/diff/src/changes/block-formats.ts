import type { Block } from "../blocks/block.ts";
import type { Format } from "../blocks/format.ts";
import type { Unit } from "../blocks/unit.ts";

/** How a unit looks as a block: its kind and what it stands in. */
export function readBlockFormats(unit: Unit): Format[] {
  const node = unit.block.node;
  const own: Format = {
    name: unit.kind,
    value: unit.kind === "heading" ? String(node.attrs.level) : null,
  };
  const around = unit.containers.flatMap((container): Format[] => {
    const name = container.node.type.name;
    if (name === "bulletList" || name === "orderedList") return [{ name: "list", value: null }];
    return name === "blockquote" || name === "table" ? [{ name, value: null }] : [];
  });
  return [...around, own];
}

/** How a cell looks: whether it heads its row or column, and how many cells it takes. */
export function readCellFormats({ node, index }: Block): Format[] {
  const { colspan, rowspan } = node.attrs;
  const place = String(index + 1);
  return [
    ...(node.type.name === "tableHeader" ? [{ name: "headerCell", value: place } as const] : []),
    ...(colspan > 1 || rowspan > 1
      ? [{ name: "span", value: `${place}: ${colspan}×${rowspan}` } as const]
      : []),
  ];
}

/** How a list counts. */
export function readListFormat(list: Block): Format {
  const { type, attrs } = list.node;
  if (type.name === "bulletList") return { name: "bulletList", value: null };
  return { name: "orderedList", value: `${attrs.format} ${attrs.delimiter} ${attrs.start}` };
}

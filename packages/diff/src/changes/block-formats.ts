import type { Node } from "prosemirror-model";
import type { Block } from "../blocks/block.ts";
import type { Format } from "../blocks/format.ts";
import type { Unit } from "../blocks/unit.ts";

/** How a unit looks as a block: its kind, what it stands in, and a row's header cells and spans. */
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
  return [...around, own, ...(unit.kind === "row" ? readCellFormats(node) : [])];
}

function readCellFormats(row: Node): Format[] {
  const formats: Format[] = [];
  row.forEach((cell, _offset, index) => {
    const { colspan, rowspan } = cell.attrs;
    if (cell.type.name === "tableHeader")
      formats.push({ name: "headerCell", value: String(index + 1) });
    if (colspan > 1 || rowspan > 1)
      formats.push({ name: "span", value: `${index + 1}: ${colspan}×${rowspan}` });
  });
  return formats;
}

/** How a list counts. */
export function readListFormat(list: Block): Format {
  const { type, attrs } = list.node;
  if (type.name === "bulletList") return { name: "bulletList", value: null };
  return { name: "orderedList", value: `${attrs.format} ${attrs.delimiter} ${attrs.start}` };
}

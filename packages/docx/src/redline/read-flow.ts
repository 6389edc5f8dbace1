import type { Passage, Unit } from "@klubba/diff";
import type { Xml, XmlElement } from "../xml/element.ts";
import { isWritten, readCellPlaces } from "../tables/table.ts";
import { readGrid } from "../tables/read-grid.ts";
import type { CellItem, Item, ParagraphItem, RowItem, TableItem } from "./flow.ts";
import { type Side, textPlace } from "./side.ts";

/** The units that passages have on a side, in its order. */
export function readUnits(passages: readonly Passage[], side: "old" | "new"): Unit[] {
  const elsewhere = side === "old" ? "movedTo" : "movedFrom";
  return passages
    .filter((passage) => passage.kind !== elsewhere)
    .flatMap((passage) => (side === "old" ? passage.oldUnits : passage.newUnits))
    .toSorted((left, right) => left.index - right.index);
}

/** What the frame of a side wrote, each paragraph and row with its unit. */
export function readFlow(blocks: readonly Xml[], units: readonly Unit[], side: Side): Item[] {
  const queue = units.filter(isFound);
  let at = 0;
  const take = (kinds: readonly Unit["kind"][]): Unit => {
    const unit = queue[at];
    if (unit === undefined || !kinds.includes(unit.kind))
      throw new Error(`a paragraph of the file is none of the comparison: ${unit?.text}`);
    at += 1;
    return unit;
  };
  const items = blocks.filter(isElement).map((block): Item => {
    if (block.name === "w:tbl") {
      const rows = [take(["row"])];
      while (queue[at]?.block.parent === rows[0]!.block.parent) rows.push(take(["row"]));
      return toTable(block, rows);
    }
    const node = side.origins.get(block);
    const unit = node === undefined ? null : take(["heading", "paragraph", "image"]);
    return toParagraph(block, unit);
  });
  if (at < queue.length)
    throw new Error(`a text of the comparison is not in the file: ${queue[at]!.text}`);
  return items;
}

/** True for what the writers give a paragraph or a row of its own. */
function isFound({ kind, guidance, containers, block }: Unit): boolean {
  if (guidance || kind === "pageBreak") return false;
  if (kind === "row") return block.parent!.node.children.some((row) => row.childCount > 0);
  return kind !== "paragraph" || containers.length > 0 || block.node.childCount > 0;
}

const isElement = (xml: Xml): xml is XmlElement => typeof xml !== "string";

/** A paragraph as the writers made it; `text` is that of its unit. */
function toParagraph(block: XmlElement, unit: Unit | null): ParagraphItem {
  const [first, ...rest] = block.children;
  const properties =
    first !== undefined && isElement(first) && first.name === "w:pPr" ? first : null;
  const content = properties === null ? block.children : rest;
  const place = content.indexOf(textPlace);
  const shared = { kind: "paragraph", unit, properties } as const;
  return place === -1
    ? { ...shared, text: null, whole: content, before: [], after: [] }
    : {
        ...shared,
        text: unit!.block.node.content,
        whole: [],
        before: content.slice(0, place),
        after: content.slice(place + 1),
      };
}

function toTable(block: XmlElement, units: readonly Unit[]): TableItem {
  const [properties, grid, ...rows] = block.children.filter(isElement);
  const table = units[0]!.block.parent!;
  const { rows: gridRows, columns } = readGrid(table.node);
  const unitAt = new Map(units.map((unit) => [unit.block.index, unit]));
  const written = gridRows.flatMap((row, index) =>
    isWritten(row) ? [{ unit: unitAt.get(index)!, places: readCellPlaces(row, columns) }] : [],
  );
  return {
    kind: "table",
    properties: properties!,
    grid: grid!,
    rows: written.map(({ unit, places }, index): RowItem => {
      const parts = rows[index]!.children.filter(isElement);
      const own = parts.find(({ name }) => name === "w:trPr");
      const written = parts.filter(({ name }) => name === "w:tc");
      let next = 0;
      const cells = places.map(({ cell }, place): CellItem => {
        const [cellProperties, ...blocks] = written[place]!.children.filter(isElement);
        const cellBlock = cell === null ? null : unit.block.children[next++]!;
        return { block: cellBlock, properties: cellProperties!, blocks };
      });
      const shape = places
        .map(({ column, columns: wide, vertical }) => `${column}+${wide} ${vertical}`)
        .join(", ");
      return { unit, properties: own?.children ?? [], cells, shape };
    }),
  };
}

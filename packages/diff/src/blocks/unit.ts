import type { PolicyDocument } from "@klubba/model";
import { type Block, readTree } from "./block.ts";
import { leafMark } from "./scan-tokens.ts";
import { type Reading, readReading, readThing } from "./token.ts";

export type UnitKind = "heading" | "paragraph" | "row" | "image" | "pageBreak";

/**
 * What alignment pairs: a paragraph, heading, table row, picture or page break, wherever it sits.
 * A row is one unit, for "Ja" and "Nej" in a cell say nothing without their row.
 */
export interface Unit {
  /** Place in reading order. */
  readonly index: number;
  readonly kind: UnitKind;
  readonly block: Block;
  /** Around it, outermost first. */
  readonly containers: readonly Block[];
  /** Help for the writer, which is no part of the policy. */
  readonly guidance: boolean;
  /** What a reader sees, as one key: equal keys read alike. */
  readonly key: string;
  readonly text: string;
  /** What sort of place it stands in: its kind, level and what is around it. */
  readonly place: string;
  /** The nearest heading at or above it, by index among the units, or null before the first. */
  readonly section: number | null;
}

/** The units of a body in reading order, and the tree they sit in. */
export function readUnits(document: PolicyDocument): {
  readonly root: Block;
  readonly units: Unit[];
} {
  const root = readTree(document.body);
  return { root, units: readUnitsOf(root.children, document) };
}

/** The units that some blocks hold, in reading order, numbered from 0. */
export function readUnitsOf(blocks: readonly Block[], document: PolicyDocument): Unit[] {
  const units: Unit[] = [];
  let section: number | null = null;
  const visit = (block: Block) => {
    const kind = kindOf(block);
    if (kind === null) return block.children.forEach(visit);
    const index = units.length;
    if (kind === "heading") section = index;
    const { containers } = block;
    const level = kind === "heading" ? block.node.attrs.level : "";
    units.push({
      index,
      kind,
      block,
      containers,
      guidance: containers.some((container) => container.node.type.name === "guidance"),
      ...readUnitText(block, kind, document),
      place: `${kind} ${level} ${describeAround(block)}`,
      section,
    });
  };
  blocks.forEach(visit);
  return units;
}

function kindOf(block: Block): UnitKind | null {
  const name = block.node.type.name;
  if (block.node.isTextblock) return name === "heading" ? "heading" : "paragraph";
  if (name === "tableRow") return "row";
  return name === "image" || name === "pageBreak" ? name : null;
}

const around = new WeakMap<Block, string>();

/** The kinds of the blocks around one, the same for all that one parent holds. */
function describeAround({ parent, containers }: Block): string {
  if (parent === null) return "";
  const known = around.get(parent);
  if (known !== undefined) return known;
  const names = containers.map((container) => container.node.type.name).join(">");
  around.set(parent, names);
  return names;
}

function readUnitText(block: Block, kind: UnitKind, document: PolicyDocument): Reading {
  if (kind === "row") return joinReadings(block.children, cellDivider, document);
  if (block.node.isTextblock) return readReading(block.node, document);
  return readThing(block.node, document.head.language);
}

/** What stands between two cells in a row told as text. */
const cellDivider: Reading = { key: `${leafMark}cell${leafMark}`, text: " | " };
const lineBreak: Reading = { key: "\n", text: "\n" };

function joinReadings(
  cells: readonly Block[],
  divider: Reading,
  document: PolicyDocument,
): Reading {
  let key = "";
  let text = "";
  for (const [index, cell] of cells.entries()) {
    const inner = readCell(cell, document);
    key += (index === 0 ? "" : divider.key) + inner.key;
    text += (index === 0 ? "" : divider.text) + inner.text;
  }
  return { key, text };
}

/** What a cell says: its blocks, a line each. */
export function readCell(cell: Block, document: PolicyDocument): Reading {
  const units = readUnitsOf(cell.children, document);
  return {
    key: units.map((unit) => unit.key).join(lineBreak.key),
    text: units.map((unit) => unit.text).join(lineBreak.text),
  };
}

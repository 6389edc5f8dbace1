import type { ListDelimiter, ListFormat, PolicyDocument } from "@klubba/model";
import type { Block } from "../blocks/block.ts";
import { joinTokens } from "../blocks/token.ts";
import { readCellTokens, type Unit } from "../blocks/unit.ts";
import type { RowSide } from "./row.ts";

export function toRowSide(unit: Unit, document: PolicyDocument): RowSide {
  const { node, children } = unit.block;
  const lists = unit.containers.filter(({ node: { type } }) => type.name.endsWith("List"));
  return {
    block: typeof node.attrs.id === "string" ? node.attrs.id : null,
    kind: unit.kind,
    level: unit.kind === "heading" ? node.attrs.level : null,
    depth: lists.length,
    marker: readMarker(unit),
    quoted: unit.containers.some((container) => container.node.type.name === "blockquote"),
    text: unit.text,
    cells:
      unit.kind === "row"
        ? children.map((cell) => ({
            text: joinTokens(readCellTokens(cell, document)),
            header: cell.node.type.name === "tableHeader",
          }))
        : null,
  };
}

function readMarker(unit: Unit): string | null {
  const item = unit.block.parent;
  const list = item?.parent;
  if (!item || !list || item.node.type.name !== "listItem" || item.children[0] !== unit.block)
    return null;
  if (list.node.type.name === "bulletList") return "•";
  return toOrdinal(list, list.children.indexOf(item));
}

const writeNumber: Record<ListFormat, (number: number) => string> = {
  decimal: String,
  lowerAlpha: toLetters,
  upperAlpha: (number) => toLetters(number).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (number) => toRoman(number).toUpperCase(),
};
const delimiters: Record<ListDelimiter, string> = { period: ".", paren: ")" };

function toOrdinal(list: Block, index: number): string {
  const { format, delimiter, start } = list.node.attrs as {
    format: ListFormat;
    delimiter: ListDelimiter;
    start: number;
  };
  return writeNumber[format](start + index) + delimiters[delimiter];
}

/** 1 is a, 26 z, 27 aa. */
function toLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const romans = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function toRoman(number: number): string {
  // There is no usual way to write more, and a thousand m's are no number.
  if (number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

import type { ListDelimiter, ListFormat } from "@klubba/model";
import type { Block } from "../blocks/block.ts";
import type { Unit } from "../blocks/unit.ts";
import type { RowSide } from "./row.ts";

/** A side of a row: the unit, or with `text` and `portion` a part of it. */
export function toRowSide(unit: Unit, text = unit.text, portion = 0): RowSide {
  const { node } = unit.block;
  return {
    block: typeof node.attrs.id === "string" ? node.attrs.id : null,
    kind: unit.kind,
    level: unit.kind === "heading" ? node.attrs.level : null,
    depth: unit.containers.filter(({ node: { type } }) => type.name.endsWith("List")).length,
    marker: portion === 0 ? readMarker(unit) : null,
    quoted: unit.containers.some((container) => container.node.type.name === "blockquote"),
    text,
    portion,
  };
}

function readMarker(unit: Unit): string | null {
  const item = unit.block.parent;
  const list = item?.parent;
  if (!item || !list || item.node.type.name !== "listItem" || unit.block.index !== 0) return null;
  if (list.node.type.name === "bulletList") return "•";
  return toOrdinal(list, item.index);
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

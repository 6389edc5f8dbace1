import type { ListDelimiter, ListFormat } from "@klubba/model";
import { element, value, type XmlElement } from "../xml/element.ts";
import { look } from "../styles/look.ts";

/** Word has nine levels. */
export const deepestLevel = 8;

/** How one kind of list looks; lists of the same kind share a definition, never a count. */
export interface ListKind {
  readonly format: ListFormat | "bullet";
  readonly delimiter: ListDelimiter;
}

const wordFormats: Record<ListKind["format"], string> = {
  bullet: "bullet",
  decimal: "decimal",
  lowerAlpha: "lowerLetter",
  upperAlpha: "upperLetter",
  lowerRoman: "lowerRoman",
  upperRoman: "upperRoman",
};

const bullets = ["•", "–", "▪"] as const;
const delimiters: Record<ListDelimiter, string> = { period: ".", paren: ")" };

/** How far text on this level stands in, in twips; the number hangs before it. */
export const listLeft = (level: number): number => look.listIndent * (level + 1);

const textOf = (kind: ListKind, level: number) =>
  kind.format === "bullet"
    ? bullets[level % bullets.length]!
    : `%${level + 1}${delimiters[kind.delimiter]}`;

/** The definition of a kind of list: the same on every level, for each list says what it is. */
export const listDefinition = (id: number, kind: ListKind): XmlElement =>
  element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    value("w:nsid", (0x4b6c0000 + id).toString(16).toUpperCase()),
    value("w:multiLevelType", "hybridMultilevel"),
    value("w:tmpl", (0x4b6d0000 + id).toString(16).toUpperCase()),
    Array.from({ length: deepestLevel + 1 }, (_, level) =>
      element(
        "w:lvl",
        { "w:ilvl": level },
        value("w:start", 1),
        value("w:numFmt", wordFormats[kind.format]),
        value("w:lvlText", textOf(kind, level)),
        value("w:lvlJc", "left"),
        element(
          "w:pPr",
          {},
          element("w:ind", { "w:left": listLeft(level), "w:hanging": look.listIndent }),
        ),
      ),
    ),
  );

import { element, type XmlElement } from "../xml/element.ts";
import { look } from "./look.ts";
import { bold, style } from "./style.ts";

const line = (name: string, width: number, color: string = look.rule) =>
  element(name, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": color });

const cellMargins = (vertical: number) =>
  element(
    "w:tblCellMar",
    {},
    element("w:top", { "w:w": vertical, "w:type": "dxa" }),
    element("w:left", { "w:w": look.cellMargin, "w:type": "dxa" }),
    element("w:bottom", { "w:w": vertical, "w:type": "dxa" }),
    element("w:right", { "w:w": look.cellMargin, "w:type": "dxa" }),
  );

const firstRow = element(
  "w:tblStylePr",
  { "w:type": "firstRow" },
  element("w:rPr", {}, bold),
  element(
    "w:tcPr",
    {},
    element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": look.ground }),
  ),
);

const firstColumn = element("w:tblStylePr", { "w:type": "firstCol" }, element("w:rPr", {}, bold));

export const tableStyles: readonly XmlElement[] = [
  style({
    type: "table",
    id: "TableNormal",
    name: "Normal Table",
    isDefault: true,
    rest: [
      element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), cellMargins(0)),
    ],
  }),
  style({ type: "numbering", id: "NoList", name: "No List", isDefault: true }),
  style({
    type: "table",
    id: "TableGrid",
    name: "Table Grid",
    basedOn: "TableNormal",
    rest: [
      element(
        "w:tblPr",
        {},
        element(
          "w:tblBorders",
          {},
          line("w:top", 8, look.accent),
          line("w:left", 4),
          line("w:bottom", 8, look.accent),
          line("w:right", 4),
          line("w:insideH", 4),
          line("w:insideV", 4),
        ),
        cellMargins(20),
      ),
      firstRow,
      firstColumn,
    ],
  }),
  style({
    type: "table",
    id: "KlubbaHeadTable",
    name: "Klubba Head Table",
    basedOn: "TableNormal",
    rest: [
      element(
        "w:tblPr",
        {},
        element(
          "w:tblBorders",
          {},
          line("w:top", 8, look.accent),
          line("w:bottom", 8, look.accent),
          line("w:insideH", 4, "C9CFD6"),
        ),
        cellMargins(20),
      ),
      firstRow,
      firstColumn,
    ],
  }),
];

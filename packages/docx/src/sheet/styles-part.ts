import { element, type XmlElement } from "../xml/element.ts";
import { look } from "../styles/look.ts";
import { sheetNamespaces } from "./namespaces.ts";

/** The looks of cells, by their place in `cellXfs`. */
export const cellLooks = ["plain", "head", "text", "quoted", "day", "link"] as const;
export type CellLook = (typeof cellLooks)[number];

/** Above what Excel numbers itself. Year first, whatever the reader's own order: 10/8 is two days. */
const isoDay = 164;

const argb = (color: string) => ({ rgb: `FF${color}` });

/** `xl/styles.xml`. */
export function stylesPart(): XmlElement {
  const font = (color: string, ...more: XmlElement[]) =>
    element(
      "font",
      {},
      ...more,
      element("sz", { val: 11 }),
      element("color", argb(color)),
      element("name", { val: look.font }),
      element("family", { val: 2 }),
    );
  const side = (name: string) =>
    element(name, { style: "thin" }, element("color", argb(look.rule)));
  const wrapped = element("alignment", { vertical: "top", wrapText: 1 });
  const xf = (attributes: Record<string, number>, ...children: XmlElement[]) =>
    element(
      "xf",
      { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...attributes },
      ...children,
    );
  const looks: Record<CellLook, XmlElement> = {
    plain: xf({}),
    head: xf(
      {
        fontId: 1,
        fillId: 2,
        borderId: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      wrapped,
    ),
    text: xf({ borderId: 1, applyBorder: 1, applyAlignment: 1 }, wrapped),
    // Stays text also when somebody edits the cell.
    quoted: xf({ borderId: 1, quotePrefix: 1, applyBorder: 1, applyAlignment: 1 }, wrapped),
    day: xf(
      { numFmtId: isoDay, borderId: 1, applyNumberFormat: 1, applyBorder: 1, applyAlignment: 1 },
      element("alignment", { horizontal: "left", vertical: "top" }),
    ),
    link: xf({ fontId: 2, borderId: 1, applyFont: 1, applyBorder: 1, applyAlignment: 1 }, wrapped),
  };
  const fill = (type: string, ...children: XmlElement[]) =>
    element("fill", {}, element("patternFill", { patternType: type }, ...children));
  return element(
    "styleSheet",
    sheetNamespaces,
    element(
      "numFmts",
      { count: 1 },
      element("numFmt", { numFmtId: isoDay, formatCode: "yyyy\\-mm\\-dd" }),
    ),
    element(
      "fonts",
      { count: 3 },
      font(look.text),
      font(look.accent, element("b")),
      font(look.link, element("u")),
    ),
    // The first two are given, whatever they say.
    element(
      "fills",
      { count: 3 },
      fill("none"),
      fill("gray125"),
      fill("solid", element("fgColor", argb(look.ground)), element("bgColor", { indexed: 64 })),
    ),
    element(
      "borders",
      { count: 2 },
      element(
        "border",
        {},
        ...["left", "right", "top", "bottom", "diagonal"].map((name) => element(name)),
      ),
      element("border", {}, ...["left", "right", "top", "bottom"].map(side), element("diagonal")),
    ),
    element(
      "cellStyleXfs",
      { count: 1 },
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ),
    element(
      "cellXfs",
      { count: cellLooks.length },
      cellLooks.map((name) => looks[name]),
    ),
    element(
      "cellStyles",
      { count: 1 },
      element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
    ),
  );
}

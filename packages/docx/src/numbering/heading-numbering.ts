import { headingLevels } from "@klubba/model";
import { element, value, type XmlElement } from "../xml/element.ts";

/** The first list of every document that numbers its headings. */
export const headingNumberingId = 1;
export const headingDefinitionId = 0;

/** `1`, `1.1`, … on the heading styles; `top` is the highest level that is numbered. */
export const headingDefinition = (top: number): XmlElement =>
  element(
    "w:abstractNum",
    { "w:abstractNumId": headingDefinitionId },
    value("w:nsid", "4B6B0001"),
    value("w:multiLevelType", "multilevel"),
    value("w:tmpl", "4B6B0002"),
    Array.from({ length: headingLevels.length - top + 1 }, (_, depth) => {
      const hanging = 567 + depth * 142;
      return element(
        "w:lvl",
        { "w:ilvl": depth },
        value("w:start", 1),
        value("w:numFmt", "decimal"),
        value("w:pStyle", `Heading${top + depth}`),
        value(
          "w:lvlText",
          Array.from({ length: depth + 1 }, (_, index) => `%${index + 1}`).join("."),
        ),
        value("w:lvlJc", "left"),
        element("w:pPr", {}, element("w:ind", { "w:left": hanging, "w:hanging": hanging })),
      );
    }),
  );

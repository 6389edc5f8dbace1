import { headingLevels } from "@klubba/model";
import { element, value, type XmlElement } from "../xml/element.ts";
import { textWidth } from "./page.ts";
import { spacing, style } from "./style.ts";

/** `TOC1` … `TOC4`: Word gives a line of the contents the style of its heading's level. */
export const contentsStyles = (top: number): XmlElement[] =>
  headingLevels.map((level) => {
    const depth = Math.max(0, level - top);
    return style({
      type: "paragraph",
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      next: "Normal",
      paragraph: [
        element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": textWidth })),
        spacing(0, 40, 252),
        element("w:ind", { "w:left": depth * 425, "w:right": 567 }),
        value("w:jc", "left"),
      ],
    });
  });

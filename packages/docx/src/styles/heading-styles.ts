import { type HeadingLevel, headingLevels } from "@klubba/model";
import { element, value, type XmlElement } from "../xml/element.ts";
import { headingNumberingId } from "../numbering/heading-numbering.ts";
import { look } from "./look.ts";
import { bold, size, spacing, style } from "./style.ts";

const looks: Record<HeadingLevel, { size: number; before: number; after: number; italic?: true }> =
  {
    1: { size: 48, before: 0, after: 240 },
    2: { size: 30, before: 400, after: 100 },
    3: { size: 25, before: 300, after: 80 },
    4: { size: 22, before: 240, after: 60, italic: true },
  };

/**
 * `Heading1` … `Heading4`. `numberedLevels` gives the level of the numbering that a heading level
 * counts on; a heading level that is not in it has no number.
 */
export const headingStyles = (numberedLevels: ReadonlyMap<number, number>): XmlElement[] =>
  headingLevels.map((level) => {
    const depth = numberedLevels.get(level);
    const { size: halfPoints, before, after, italic } = looks[level];
    return style({
      type: "paragraph",
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: "Normal",
      next: "Normal",
      quick: true,
      paragraph: [
        element("w:keepNext"),
        element("w:keepLines"),
        depth === undefined
          ? null
          : element(
              "w:numPr",
              {},
              depth === 0 ? null : value("w:ilvl", depth),
              value("w:numId", headingNumberingId),
            ),
        element("w:suppressAutoHyphens"),
        spacing(before, after, 240),
        value("w:outlineLvl", level - 1),
      ],
      run: [
        bold,
        italic ? [element("w:i"), element("w:iCs")] : null,
        value("w:color", look.accent),
        size(halfPoints),
      ],
    });
  });

import { element, value, type XmlElement } from "../xml/element.ts";
import { wordNamespaces } from "../xml/namespaces.ts";
import { contentsStyles } from "./contents-styles.ts";
import { headingStyles } from "./heading-styles.ts";
import { look } from "./look.ts";
import { characterStyles, paragraphStyles } from "./text-styles.ts";
import { tableStyles } from "./table-styles.ts";

export interface StylesOptions {
  readonly languageTag: string;
  /** The level of the numbering on which each numbered heading level counts. */
  readonly numberedLevels: ReadonlyMap<number, number>;
  /** The highest heading level in the contents: it stands furthest to the left. */
  readonly contentsTop: number;
}

/** `word/styles.xml`. Style ids are Word's own, whatever language Word shows them in. */
export function stylesPart({
  languageTag,
  numberedLevels,
  contentsTop,
}: StylesOptions): XmlElement {
  return element(
    "w:styles",
    wordNamespaces,
    element(
      "w:docDefaults",
      {},
      element(
        "w:rPrDefault",
        {},
        element(
          "w:rPr",
          {},
          fonts,
          value("w:color", look.text),
          value("w:sz", look.textSize),
          value("w:szCs", look.textSize),
          element("w:lang", { "w:val": languageTag, "w:eastAsia": languageTag, "w:bidi": "ar-SA" }),
        ),
      ),
      element(
        "w:pPrDefault",
        {},
        element(
          "w:pPr",
          {},
          element("w:spacing", {
            "w:after": look.after,
            "w:line": look.line,
            "w:lineRule": "auto",
          }),
        ),
      ),
    ),
    paragraphStyles,
    headingStyles(numberedLevels),
    contentsStyles(contentsTop),
    characterStyles,
    tableStyles,
  );
}

const fonts = element("w:rFonts", {
  "w:ascii": look.font,
  "w:hAnsi": look.font,
  "w:eastAsia": look.font,
  "w:cs": look.font,
});

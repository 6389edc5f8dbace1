import { type MatrixSources, matrixWords, saySource } from "@klubba/diff";
import type { Language } from "@klubba/model";
import { findAddress } from "../inline/find-address.ts";
import { textRuns } from "../inline/runs.ts";
import type { Relationships } from "../package/relationships.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { lineOf } from "./line-of.ts";
import { sourceBookmark } from "./write-matrix-tables.ts";

/** The sources by number, each where the cells' numbers lead. */
export function writeMatrixSources(
  sources: MatrixSources,
  relationships: Relationships,
  language: Language,
): XmlElement[] {
  return [
    lineOf("Heading2", textRuns(matrixWords[language].sources, {})),
    ...sources.list.map((source) => {
      const { number, address } = source;
      const id = { "w:id": number };
      return lineOf("ListParagraph", [
        element("w:bookmarkStart", { ...id, "w:name": sourceBookmark(number) }),
        textRuns(`[${number}] ${saySource(source, language)}. `, {}),
        element("w:bookmarkEnd", id),
        address === null ? null : writeAddress(address, relationships),
      ]);
    }),
  ];
}

/** A link where it can be one, else as it is written. */
function writeAddress(address: string, relationships: Relationships): XmlElement[] {
  const target = findAddress(address);
  if (target === null) return textRuns(address, {});
  const attributes = { "r:id": relationships.toAddress(target), "w:history": 1 };
  return [element("w:hyperlink", attributes, textRuns(address, { style: "Hyperlink" }))];
}

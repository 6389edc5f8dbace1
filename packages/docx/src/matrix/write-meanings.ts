import {
  cellStateLabels,
  cellStateMeanings,
  cellStates,
  type Matrix,
  matrixWords,
} from "@klubba/diff";
import type { Language } from "@klubba/model";
import { textRuns } from "../inline/runs.ts";
import type { XmlElement } from "../xml/element.ts";
import { lineOf } from "./line-of.ts";

/** What each state that occurs means, a line each. */
export function writeMeanings(matrix: Matrix, language: Language): XmlElement[] {
  const states = cellStates.filter((state) => matrix.cells.some((cell) => cell.state === state));
  return [
    lineOf("Heading2", textRuns(matrixWords[language].meanings, {})),
    ...states.map((state) =>
      lineOf("ListParagraph", [
        textRuns(`${cellStateLabels[state][language]}: `, { bold: true }),
        textRuns(cellStateMeanings[state][language], {}),
      ]),
    ),
  ];
}

import {
  cellStateLabels,
  cellStateMeanings,
  cellStates,
  columnKindLabels,
  coverageLabels,
  type Matrix,
  type MatrixSources,
  matrixWords,
  readMatrixSources,
  sayCell,
  strengthLabels,
} from "@klubba/diff";
import { isDate, type Language } from "@klubba/model";
import { languageTags } from "../door/read-frame.ts";
import { type Sheet, type SheetCell, textCell } from "../sheet/cell.ts";
import { writeWorkbook } from "../sheet/write-workbook.ts";
import type { MatrixFileOptions } from "./matrix-file.ts";
import { sheetWords } from "./sheet-words.ts";

/**
 * The matrix as an Excel file of four sheets: topics by columns, a row for each statement, the
 * sources, and what can and cannot be concluded.
 */
export function writeMatrixXlsx(
  matrix: Matrix,
  { language, title, now, day }: MatrixFileOptions,
): Uint8Array<ArrayBuffer> {
  const sources = readMatrixSources(matrix);
  const sheets = [
    readGrid(matrix, language),
    readStatements(matrix, sources, language),
    readSources(sources, language),
    readAbout(matrix, language, title, day),
  ];
  return writeWorkbook(sheets, { title, languageTag: languageTags[language], now });
}

const toDate = (date: string | null): SheetCell | null =>
  date === null ? null : isDate(date) ? { kind: "day", day: date } : textCell(date);

function readGrid(matrix: Matrix, language: Language): Sheet {
  const words = matrixWords[language];
  return {
    name: words.matrix,
    frozenColumns: 1,
    columns: [
      { title: words.topic, width: 28 },
      ...matrix.columns.map(({ name, kind }) => ({
        title: `${name}\n${columnKindLabels[kind][language]}`,
        width: 36,
      })),
    ],
    rows: matrix.topics.map((topic) => [
      textCell(topic.title),
      ...matrix.columns.map(({ id }) =>
        textCell(
          matrix.cells
            .filter((cell) => cell.topic === topic.id && cell.column === id)
            .map((cell) => sayCell(cell, language))
            .join("\n"),
        ),
      ),
    ]),
  };
}

function readStatements(matrix: Matrix, sources: MatrixSources, language: Language): Sheet {
  const words = matrixWords[language];
  const more = sheetWords[language];
  const topics = new Map(matrix.topics.map(({ id, title }) => [id, title]));
  const columns = new Map(matrix.columns.map((column) => [column.id, column]));
  return {
    name: more.statements,
    frozenColumns: 2,
    columns: [
      { title: words.topic, width: 28 },
      { title: words.column, width: 24 },
      { title: more.kind, width: 22 },
      { title: more.state, width: 18 },
      { title: words.statement, width: 70 },
      { title: more.strength, width: 10 },
      { title: words.section, width: 28 },
      { title: more.sourceNumber, width: 10 },
      { title: more.date, width: 12 },
    ],
    rows: matrix.cells.map((cell) => {
      const column = columns.get(cell.column);
      const source = sources.of(cell);
      return [
        textCell(topics.get(cell.topic) ?? cell.topic),
        textCell(column?.name ?? cell.column),
        textCell(column === undefined ? "" : columnKindLabels[column.kind][language]),
        textCell(cellStateLabels[cell.state][language]),
        textCell(cell.statement ?? ""),
        textCell(cell.strength === null ? "" : strengthLabels[cell.strength][language]),
        textCell(source?.address === null ? (cell.source ?? "") : ""),
        source === null ? null : { kind: "number", number: source.number },
        toDate(column?.date ?? null),
      ];
    }),
  };
}

function readSources({ list }: MatrixSources, language: Language): Sheet {
  const words = matrixWords[language];
  const more = sheetWords[language];
  return {
    name: words.sources,
    frozenColumns: 1,
    columns: [
      { title: more.number, width: 8 },
      { title: words.column, width: 24 },
      { title: more.kind, width: 30 },
      { title: more.document, width: 48 },
      { title: more.type, width: 18 },
      { title: more.date, width: 12 },
      { title: more.coverage, width: 22 },
      { title: more.address, width: 60 },
    ],
    rows: list.map(({ number, column, address }) => [
      { kind: "number", number },
      textCell(column.name),
      textCell(columnKindLabels[column.kind][language]),
      textCell(column.documentTitle),
      textCell(column.documentType ?? ""),
      toDate(column.date),
      textCell(column.coverage === null ? "" : coverageLabels[column.coverage][language]),
      address === null ? null : { kind: "link", text: address, address },
    ]),
  };
}

function readAbout(matrix: Matrix, language: Language, title: string, day: string): Sheet {
  const words = matrixWords[language];
  const more = sheetWords[language];
  const states = cellStates.filter((state) => matrix.cells.some((cell) => cell.state === state));
  return {
    name: more.about,
    frozenColumns: 0,
    columns: [
      { title: more.word, width: 24 },
      { title: more.meaning, width: 100 },
    ],
    rows: [
      [textCell(more.file), textCell(title)],
      [textCell(words.taken), { kind: "day", day }],
      ...(matrix.limit === null ? [] : [[textCell(more.limit), textCell(matrix.limit)]]),
      ...states.map((state) => [
        textCell(cellStateLabels[state][language]),
        textCell(cellStateMeanings[state][language]),
      ]),
    ],
  };
}

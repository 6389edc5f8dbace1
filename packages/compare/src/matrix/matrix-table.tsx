import { coverageLabels, type Matrix, type MatrixColumn } from "@klubba/diff";
import { useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type KeyboardEvent, useRef, useState } from "react";
import { CellContent } from "./cell-content.tsx";
import { type GridPlace, readGridMove } from "./grid-move.ts";
import { matrixTexts } from "./matrix-texts.ts";
import type { CellsAt } from "./read-grid.ts";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly cellsAt: CellsAt;
  readonly onOpen: (topic: string, column: string) => void;
}

/**
 * Topics by columns: one stop for the Tab key, arrows within. It stays a plain table, so that screen
 * readers keep their own ways through it.
 */
export function MatrixTable({ matrix, cellsAt, onOpen }: MatrixTableProps) {
  const texts = useTexts(matrixTexts);
  const table = useRef<HTMLTableElement>(null);
  const [asked, setAsked] = useState<GridPlace>({ row: 0, column: 0 });
  // The selection may have shrunk since the reader was there.
  const at: GridPlace = {
    row: Math.min(asked.row, matrix.topics.length - 1),
    column: Math.min(asked.column, matrix.columns.length - 1),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = readGridMove(
      event.key,
      event.ctrlKey,
      at,
      matrix.topics.length,
      matrix.columns.length,
    );
    if (next === null) return;
    event.preventDefault();
    setAsked(next);
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-cell="${next.row} ${next.column}"]`,
    );
    cell?.focus();
  };
  return (
    <div className="k-matrix-scroll">
      <table ref={table} className="k-matrix" aria-describedby="k-matrix-keys">
        <caption>
          <VisuallyHidden>{texts.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="k-matrix-corner">
              {texts.topic}
            </th>
            {matrix.columns.map((column) => (
              <th key={column.id} scope="col">
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.topics.map((topic, row) => (
            <tr key={topic.id}>
              <th scope="row" id={`k-topic-${topic.id}`}>
                {topic.title}
              </th>
              {matrix.columns.map((column, index) => (
                <td key={column.id}>
                  <button
                    type="button"
                    className="k-cell"
                    data-cell={`${row} ${index}`}
                    tabIndex={row === at.row && index === at.column ? 0 : -1}
                    onKeyDown={onKeyDown}
                    onFocus={() => setAsked({ row, column: index })}
                    onClick={() => onOpen(topic.id, column.id)}
                  >
                    <CellContent cells={cellsAt(topic.id, column.id)} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column's name and what to know before reading it. */
export function ColumnHead({ column }: { readonly column: MatrixColumn }) {
  const { language } = useLanguage();
  const known = [
    column.documentType,
    column.date?.slice(0, 4) ?? null,
    column.coverage === null ? null : coverageLabels[column.coverage][language],
  ].filter((part) => part !== null && part !== "");
  return (
    <>
      <span className="k-column-name">{column.name}</span>
      {known.length > 0 && <span className="k-column-known">{known.join(" · ")}</span>}
    </>
  );
}

import type { Matrix, MatrixTopic } from "@klubba/diff";
import { IconButton, useTexts, VisuallyHidden } from "@klubba/ui";
import { type KeyboardEvent, memo, useCallback, useRef, useState } from "react";
import { countAnswered, countAnswering } from "./arrange-matrix.ts";
import type { MatrixMode } from "./arrangement.ts";
import { CellContent } from "./cell-content.tsx";
import { ColumnHead } from "./column-head.tsx";
import { type GridPlace, readGridMove } from "./grid-move.ts";
import { HeatCell } from "./heat-cell.tsx";
import { matrixTexts } from "./matrix-texts.ts";
import type { CellsAt } from "./read-grid.ts";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly cellsAt: CellsAt;
  readonly mode: MatrixMode;
  readonly onOpen: (topic: string, column: string) => void;
  /** Takes an imported column away. */
  readonly onRemove?: ((column: string) => void) | undefined;
}

/**
 * Topics by columns: one stop for the Tab key, arrows within. It stays a plain table, so that screen
 * readers keep their own ways through it.
 */
export function MatrixTable({ matrix, cellsAt, mode, onOpen, onRemove }: MatrixTableProps) {
  const texts = useTexts(matrixTexts);
  const table = useRef<HTMLTableElement>(null);
  const [asked, setAsked] = useState<GridPlace>({ row: 0, column: 0 });
  const { topics, columns } = matrix;
  // The selection may have shrunk since the reader was there.
  const at: GridPlace = {
    row: Math.min(asked.row, topics.length - 1),
    column: Math.min(asked.column, columns.length - 1),
  };
  const isAt = useCallback((row: number, column: number) => setAsked({ row, column }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = readGridMove(event.key, event.ctrlKey, at, topics.length, columns.length);
    if (next === null) return;
    event.preventDefault();
    setAsked(next);
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-cell="${next.row} ${next.column}"]`,
    );
    cell?.focus();
  };
  const municipalities = columns.filter(({ kind }) => kind === "municipality").length;
  return (
    <div className="k-matrix-scroll">
      <table
        ref={table}
        className={`k-matrix k-matrix-${mode}`}
        aria-describedby="k-matrix-keys"
        // One listener for the cells, which number in the thousands.
        onKeyDown={(event) => {
          if (event.target instanceof HTMLElement && event.target.dataset["cell"] !== undefined)
            onKeyDown(event);
        }}
      >
        <caption>
          <VisuallyHidden>{texts.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="k-matrix-corner">
              {texts.topic}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={`k-column-${column.kind}`}>
                <span className="k-column-head">
                  <ColumnHead
                    column={column}
                    answered={countAnswered(matrix, cellsAt, column.id)}
                    topics={topics.length}
                  />
                </span>
                {column.kind === "imported" && onRemove !== undefined && (
                  <IconButton
                    icon="remove"
                    label={texts.removeColumn(column.name)}
                    onClick={() => onRemove(column.id)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic, row) => (
            <TopicRow
              key={topic.id}
              {...{ topic, row, matrix, cellsAt, mode, onOpen, isAt }}
              stop={row === at.row ? at.column : null}
              answering={
                municipalities === 0
                  ? ""
                  : texts.answering(countAnswering(matrix, cellsAt, topic.id), municipalities)
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TopicRowProps {
  readonly topic: MatrixTopic;
  readonly row: number;
  readonly matrix: Matrix;
  readonly cellsAt: CellsAt;
  readonly mode: MatrixMode;
  /** The column where the Tab key stops, when it stops in this row. */
  readonly stop: number | null;
  readonly answering: string;
  readonly onOpen: (topic: string, column: string) => void;
  readonly isAt: (row: number, column: number) => void;
}

/** Drawn again only when something in it changes: the arrows go from row to row by themselves. */
const TopicRow = memo(function TopicRow(props: TopicRowProps) {
  const { topic, row, matrix, cellsAt, mode, stop, answering, onOpen, isAt } = props;
  return (
    <tr>
      <th scope="row" id={`k-topic-${topic.id}`}>
        {topic.title}
        {answering !== "" && <span className="k-topic-answering">{answering}</span>}
      </th>
      {matrix.columns.map((column, index) => {
        const cells = cellsAt(topic.id, column.id);
        return (
          <td key={column.id}>
            <button
              type="button"
              className="k-cell"
              data-cell={`${row} ${index}`}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => isAt(row, index)}
              onClick={() => onOpen(topic.id, column.id)}
            >
              {mode === "heat" ? <HeatCell cells={cells} /> : <CellContent cells={cells} />}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

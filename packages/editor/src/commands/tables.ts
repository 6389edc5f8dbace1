import { type Command, Selection } from "@tiptap/pm/state";
import { addRowAfter, goToNextCell, isInTable, selectedRect } from "@tiptap/pm/tables";
import { requireNode } from "../schema/types.ts";
import { insertBlock } from "./insert.ts";

export {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  mergeCells,
  splitCell,
} from "@tiptap/pm/tables";

/** A new table whose first row is a header row. */
export const insertTable = (rows: number, columns: number): Command =>
  insertBlock((schema) => {
    const row = (name: "tableHeader" | "tableCell") =>
      requireNode(schema, "tableRow").create(
        null,
        Array.from({ length: columns }, () =>
          requireNode(schema, name).create(null, requireNode(schema, "paragraph").create()),
        ),
      );
    return requireNode(schema, "table").create(
      null,
      Array.from({ length: rows }, (_, index) => row(index === 0 ? "tableHeader" : "tableCell")),
    );
  });

/** Makes the first row of the table a header row, or an ordinary one. */
export const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map, table, tableStart } = selectedRect(state);
  const cells = new Set(map.cellsInRect({ left: 0, top: 0, right: map.width, bottom: 1 }));
  const header = requireNode(state.schema, "tableHeader");
  const isHeader = [...cells].every((cell) => table.nodeAt(cell)?.type === header);
  const type = isHeader ? requireNode(state.schema, "tableCell") : header;
  const transaction = state.tr;
  for (const cell of cells) transaction.setNodeMarkup(tableStart + cell, type);
  dispatch?.(transaction);
  return true;
};

/** Tab in a table: the next cell, and past the last one a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined || view === undefined) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
};

export const previousCell: Command = goToNextCell(-1);

/** Leaves the table downwards, to a paragraph after it. */
export const leaveTable: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $from } = state.selection;
  let depth = $from.depth;
  while (depth > 0 && $from.node(depth).type.name !== "table") depth -= 1;
  const after = $from.after(depth);
  const transaction = state.tr;
  if (transaction.doc.nodeAt(after) === null) {
    transaction.insert(after, requireNode(state.schema, "paragraph").create());
  }
  dispatch?.(
    transaction.setSelection(Selection.near(transaction.doc.resolve(after + 1))).scrollIntoView(),
  );
  return true;
};

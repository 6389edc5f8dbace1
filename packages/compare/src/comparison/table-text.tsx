import { type Row, readRowCells, readRowParts, type RowView } from "@klubba/diff";
import { useTexts, VisuallyHidden } from "@klubba/ui";
import { comparisonTexts } from "./comparison-texts.ts";
import { Marked } from "./marked.tsx";
import { MoreAnchors } from "./more-anchors.tsx";
import { rowAttributes } from "./row-attributes.ts";
import { MoveLink, RowNotes } from "./row-text.tsx";
import { useText } from "./text-context.tsx";
import type { PlacedRow } from "./text-items.ts";

interface TableTextProps {
  readonly rows: readonly PlacedRow[];
  readonly view: RowView;
  readonly selected: string | null;
}

/**
 * A table as one view has it. Beside another, the new one carries what links lead to and what is
 * said of its changes, and the old one only that of the rows that are gone.
 */
export function TableText({ rows, view, selected }: TableTextProps) {
  const texts = useTexts(comparisonTexts);
  const { changes, anchors } = useText();
  const own = rows.filter(({ row }) => view === "inline" || row[view] !== null);
  if (own.length === 0) return <VisuallyHidden>{texts.nothingHere}</VisuallyHidden>;
  const tells = ({ row }: PlacedRow) => view !== "old" || row.new === null;
  return (
    <>
      <div className="k-row-frame">
        <table className="k-row-table">
          <tbody>
            {own.map((placed) => {
              const places = tells(placed) ? anchors.get(placed.index) : undefined;
              const isMoved = readRowParts(placed.row, changes, view)?.move != null;
              const attributes = rowAttributes(placed.row, places, selected);
              return (
                <tr
                  key={placed.index}
                  {...attributes}
                  className={isMoved ? `${attributes.className} k-row-moved` : attributes.className}
                >
                  {readRowCells(placed.row, changes, view).map((cell, at) => {
                    const Tag = cell.header ? "th" : "td";
                    return (
                      <Tag
                        // A row's cells are known by their place alone.
                        key={at}
                        colSpan={cell.colspan > 1 ? cell.colspan : undefined}
                        rowSpan={cell.rowspan > 1 ? cell.rowspan : undefined}
                        scope={cell.header ? "col" : undefined}
                      >
                        {at === 0 && <MoreAnchors ids={places} />}
                        <Marked segments={cell.segments} />
                      </Tag>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {own.filter(tells).map(({ row, index }) => (
        <TableNotes key={index} {...{ row, index, view }} />
      ))}
    </>
  );
}

/** Below the table, for a row between the others would break cells that span several. */
function TableNotes({ row, index, view }: { row: Row; index: number; view: RowView }) {
  const { changes, anchors } = useText();
  const move = readRowParts(row, changes, view)?.move ?? null;
  if (move === null && !anchors.has(index)) return null;
  const name = (row.cells ?? []).flatMap((cell) => (cell.new ?? cell.old)?.text ?? [])[0] ?? "";
  return (
    <div className="k-row-table-note">
      {name !== "" && <span className="k-row-table-name">{name}</span>}
      {move !== null && <MoveLink row={row} move={move} />}
      <RowNotes row={row} index={index} />
    </div>
  );
}

import type { Change, Row } from "@klubba/diff";
import { Button, useTexts, VisuallyHidden } from "@klubba/ui";
import { anchorOf } from "./change-anchor.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import type { FoldedRow } from "./fold-rows.ts";
import { readOutline } from "./read-outline.ts";
import { RowNotes, RowText } from "./row-text.tsx";

interface TextRowsProps {
  readonly rows: readonly FoldedRow[];
  readonly changes: ReadonlyMap<string, Change>;
  readonly anchors: ReadonlyMap<number, readonly string[]>;
  readonly selected: string | null;
  readonly onUnfold: (index: number) => void;
}

/** The anchors of every row, by its index: of each change the first row, and the first of its old place. */
export function readAnchors(
  rows: readonly Row[],
  changes: ReadonlyMap<string, Change>,
): Map<number, string[]> {
  const anchors = new Map<number, string[]>();
  const given = new Set<string>();
  for (const [index, row] of rows.entries()) {
    for (const id of row.changes) {
      const left = changes.get(id)?.moved === true && row.new === null;
      const anchor = anchorOf(id, left ? "from" : "to");
      if (given.has(anchor)) continue;
      given.add(anchor);
      anchors.set(index, [...(anchors.get(index) ?? []), anchor]);
    }
  }
  return anchors;
}

/** A row that two changes share is one element with one id; the other's stands inside. */
function MoreAnchors({ ids = [] }: { readonly ids: readonly string[] | undefined }) {
  return ids.slice(1).map((id) => <span key={id} id={id} tabIndex={-1} className="k-row" />);
}

const rowClass = (row: Row, selected: string | null): string => {
  const changed = row.changes.length > 0 ? " k-row-changed" : "";
  const current = selected !== null && row.changes.includes(selected) ? " k-row-selected" : "";
  return `k-row${changed}${current}`;
};

interface SideBySideProps extends TextRowsProps {
  readonly oldLabel: string;
  readonly newLabel: string;
}

/**
 * Both texts in a table, so that what stands beside what is told to every reader. Its headings are
 * lines: two of them for one place would double the outline of the page.
 */
export function SideBySide({
  rows,
  changes,
  anchors,
  selected,
  onUnfold,
  oldLabel,
  newLabel,
}: SideBySideProps) {
  const texts = useTexts(comparisonTexts);
  return (
    <table className="k-sides">
      <caption>
        <VisuallyHidden>{texts.tableCaption(oldLabel, newLabel)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{oldLabel}</th>
          <th scope="col">{newLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((item) =>
          item.folded ? (
            <tr key={item.index} className="k-fold">
              <td colSpan={2}>
                <Fold item={item} onUnfold={onUnfold} />
              </td>
            </tr>
          ) : (
            <tr
              key={item.index}
              id={anchors.get(item.index)?.[0]}
              tabIndex={anchors.has(item.index) ? -1 : undefined}
              className={rowClass(item.row, selected)}
            >
              <td>
                <MoreAnchors ids={anchors.get(item.index)} />
                {item.row.old === null ? (
                  <Absent />
                ) : (
                  <RowText row={item.row} changes={changes} view="old" />
                )}
                {item.row.new === null && <RowNotes row={item.row} changes={changes} />}
              </td>
              <td>
                {item.row.new === null ? (
                  <Absent />
                ) : (
                  <RowText row={item.row} changes={changes} view="new" />
                )}
                {item.row.new !== null && <RowNotes row={item.row} changes={changes} />}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Absent() {
  const texts = useTexts(comparisonTexts);
  return <VisuallyHidden>{texts.nothingHere}</VisuallyHidden>;
}

/** Both texts as one, read down the page. */
export function InlineText({ rows, changes, anchors, selected, onUnfold }: TextRowsProps) {
  const outline = readOutline(rows);
  return (
    <div className="k-inline">
      {rows.map((item) =>
        item.folded ? (
          <div key={item.index} className="k-fold">
            <Fold item={item} onUnfold={onUnfold} />
          </div>
        ) : (
          <div
            key={item.index}
            id={anchors.get(item.index)?.[0]}
            tabIndex={anchors.has(item.index) ? -1 : undefined}
            className={rowClass(item.row, selected)}
          >
            <MoreAnchors ids={anchors.get(item.index)} />
            <RowText
              row={item.row}
              changes={changes}
              view="inline"
              level={outline.get(item.index)}
            />
            <RowNotes row={item.row} changes={changes} />
          </div>
        ),
      )}
    </div>
  );
}

interface FoldProps {
  readonly item: Extract<FoldedRow, { folded: true }>;
  readonly onUnfold: (index: number) => void;
}

function Fold({ item, onUnfold }: FoldProps) {
  const texts = useTexts(comparisonTexts);
  return (
    <>
      <Button variant="quiet" size="s" icon="chevronDown" onClick={() => onUnfold(item.index)}>
        {texts.unfold(item.rows.length)}
      </Button>
      <span className="k-fold-printed">{texts.folded(item.rows.length)}</span>
    </>
  );
}

import { Button, useTexts, VisuallyHidden } from "@klubba/ui";
import { memo } from "react";
import { comparisonTexts } from "./comparison-texts.ts";
import { Lazy } from "./lazy.tsx";
import { MoreAnchors } from "./more-anchors.tsx";
import { rowAttributes } from "./row-attributes.ts";
import { RowNotes, RowText } from "./row-text.tsx";
import { TableText } from "./table-text.tsx";
import { useText } from "./text-context.tsx";
import { rowsOf, type TextChunk, type TextItem } from "./text-items.ts";

interface TextRowsProps {
  readonly chunks: readonly TextChunk[];
  readonly selected: string | null;
}

interface ItemsProps {
  readonly items: readonly TextItem[];
  /** The change that is selected, if one of these rows shows it. */
  readonly selected: string | null;
}

/** The chunk's own selection, so that a step draws anew only what it leaves and what it reaches. */
const selectedIn = ({ items }: TextChunk, selected: string | null): string | null =>
  selected !== null &&
  items.some((item) => rowsOf(item).some((row) => row.changes.includes(selected)))
    ? selected
    : null;

interface SideBySideProps extends TextRowsProps {
  readonly oldLabel: string;
  readonly newLabel: string;
}

/**
 * Both texts as a table, so that what stands beside what is told to every reader; not the element,
 * which could not be drawn in parts. Its headings are lines: two of them for one place would double
 * the outline of the page.
 */
export function SideBySide({ chunks, selected, oldLabel, newLabel }: SideBySideProps) {
  const texts = useTexts(comparisonTexts);
  return (
    <div className="k-sides" role="table" aria-label={texts.tableCaption(oldLabel, newLabel)}>
      <div className="k-sides-head" role="rowgroup">
        <div className="k-sides-row" role="row">
          <div role="columnheader">{oldLabel}</div>
          <div role="columnheader">{newLabel}</div>
        </div>
      </div>
      {chunks.map((chunk, index) => {
        const own = selectedIn(chunk, selected);
        return (
          <Lazy
            // A chunk is known by its place; what it holds follows from the fold alone.
            key={index}
            role="rowgroup"
            lines={chunk.lines}
            eager={index === 0 || own !== null}
          >
            <SideItems items={chunk.items} selected={own} />
          </Lazy>
        );
      })}
    </div>
  );
}

const SideItems = memo(function SideItems({ items, selected }: ItemsProps) {
  const { anchors } = useText();
  return items.map((item) => {
    if (item.kind === "fold")
      return (
        <div key={item.index} role="row" className="k-fold">
          <div role="cell" aria-colspan={2}>
            <Fold item={item} />
          </div>
        </div>
      );
    if (item.kind === "table")
      return (
        <div key={item.index} role="row" className="k-sides-row">
          <div role="cell">
            <TableText rows={item.rows} view="old" selected={selected} />
          </div>
          <div role="cell">
            <TableText rows={item.rows} view="new" selected={selected} />
          </div>
        </div>
      );
    const { row, index } = item;
    const attributes = rowAttributes(row, anchors.get(index), selected);
    return (
      <div key={index} role="row" {...attributes} className={`k-sides-row ${attributes.className}`}>
        <div role="cell">
          <MoreAnchors ids={anchors.get(index)} />
          {row.old === null ? <Absent /> : <RowText row={row} view="old" />}
          {row.new === null && <RowNotes row={row} index={index} />}
        </div>
        <div role="cell">
          {row.new === null ? <Absent /> : <RowText row={row} view="new" />}
          {row.new !== null && <RowNotes row={row} index={index} />}
        </div>
      </div>
    );
  });
});

function Absent() {
  const texts = useTexts(comparisonTexts);
  return <VisuallyHidden>{texts.nothingHere}</VisuallyHidden>;
}

/** Both texts as one, read down the page. */
export function InlineText({ chunks, selected }: TextRowsProps) {
  return (
    <div className="k-inline">
      {chunks.map((chunk, index) => {
        const own = selectedIn(chunk, selected);
        return (
          <Lazy
            // As above.
            key={index}
            lines={chunk.lines}
            eager={index === 0 || own !== null}
          >
            <InlineItems items={chunk.items} selected={own} />
          </Lazy>
        );
      })}
    </div>
  );
}

const InlineItems = memo(function InlineItems({ items, selected }: ItemsProps) {
  const { anchors, outline } = useText();
  return items.map((item) => {
    if (item.kind === "fold")
      return (
        <div key={item.index} className="k-fold">
          <Fold item={item} />
        </div>
      );
    if (item.kind === "table")
      return (
        <div key={item.index} className="k-row-block">
          <TableText rows={item.rows} view="inline" selected={selected} />
        </div>
      );
    const { row, index } = item;
    return (
      <div key={index} {...rowAttributes(row, anchors.get(index), selected)}>
        <MoreAnchors ids={anchors.get(index)} />
        <RowText row={row} view="inline" level={outline.get(index)} />
        <RowNotes row={row} index={index} />
      </div>
    );
  });
});

function Fold({ item }: { readonly item: Extract<TextItem, { kind: "fold" }> }) {
  const texts = useTexts(comparisonTexts);
  const { onUnfold } = useText();
  return (
    <>
      <Button variant="quiet" size="s" icon="chevronDown" onClick={() => onUnfold(item.index)}>
        {texts.unfold(item.rows.length)}
      </Button>
      <span className="k-fold-printed">{texts.folded(item.rows.length)}</span>
    </>
  );
}

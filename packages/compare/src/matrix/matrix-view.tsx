import { type MatrixDocument, readMatrix } from "@klubba/diff";
import type { Checklist, Municipality } from "@klubba/model";
import { Button, EmptyState, Notice, useLanguage, useTexts } from "@klubba/ui";
import { useMemo } from "react";
import { useMedia } from "../media/use-media.ts";
import { type BorrowedFact, CellDialog } from "./cell-dialog.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { MatrixCards } from "./matrix-cards.tsx";
import { filterMunicipalities, type MatrixFilters, noFilters } from "./matrix-filters.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { matrixTexts } from "./matrix-texts.ts";
import { readGrid } from "./read-grid.ts";
import { saveCsv } from "./save-csv.ts";

/** The cell whose detail is open. */
export interface OpenedCell {
  readonly topic: string;
  readonly column: string;
}

export interface MatrixViewProps {
  readonly checklist: Checklist;
  readonly municipalities: readonly Municipality[];
  /** Own drafts and imported policies, shown first. */
  readonly documents?: readonly MatrixDocument[];
  readonly filters: MatrixFilters;
  readonly onFilters: (filters: MatrixFilters) => void;
  readonly opened: OpenedCell | null;
  readonly onOpen: (cell: OpenedCell | null) => void;
  /** Takes a statement into the draft; without it there is no draft to take it into. */
  readonly onBorrow?: (borrowed: BorrowedFact) => void;
}

const wideEnough = "(min-width: 48rem)";
const noDocuments: readonly MatrixDocument[] = [];

/** Topics by municipalities and own documents; what was not seen is never shown as missing. */
export function MatrixView(props: MatrixViewProps) {
  const {
    checklist,
    municipalities,
    documents = noDocuments,
    filters,
    onFilters,
    opened,
    onOpen,
    onBorrow,
  } = props;
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const isWide = useMedia(wideEnough);
  const shown = useMemo(
    () => filterMunicipalities(municipalities, filters),
    [municipalities, filters],
  );
  const matrix = useMemo(
    () => readMatrix({ checklist, municipalities: shown, documents, language }),
    [checklist, shown, documents, language],
  );
  const cellsAt = useMemo(() => readGrid(matrix), [matrix]);
  const open = (topic: string, column: string) => onOpen({ topic, column });
  const topic = matrix.topics.find(({ id }) => id === opened?.topic);
  const column = matrix.columns.find(({ id }) => id === opened?.column);

  return (
    <section className="k-matrix-view" aria-label={texts.caption}>
      {matrix.limit !== null && (
        <Notice tone="info" title={texts.limitTitle}>
          <p>{matrix.limit}</p>
        </Notice>
      )}
      <FilterBar
        municipalities={municipalities}
        shown={shown.length}
        filters={filters}
        onChange={onFilters}
      />
      {shown.length === 0 && (
        <EmptyState
          title={texts.nobody}
          actions={
            <Button onClick={() => onFilters({ ...noFilters, set: filters.set })}>
              {texts.clear}
            </Button>
          }
        >
          <p>{texts.nobodyBody}</p>
        </EmptyState>
      )}
      {matrix.columns.length > 0 && (
        <>
          <div className="k-matrix-tools">
            {isWide && <p id="k-matrix-keys">{texts.keys}</p>}
            <Button icon="download" onClick={() => saveCsv(matrix, language)}>
              {texts.exportCsv}
            </Button>
          </div>
          {isWide ? (
            <MatrixTable {...{ matrix, cellsAt }} onOpen={open} />
          ) : (
            <MatrixCards {...{ matrix, cellsAt }} onOpen={open} />
          )}
        </>
      )}
      {topic !== undefined && column !== undefined && (
        <CellDialog
          {...{ topic, column, checklist, onBorrow }}
          cells={cellsAt(topic.id, column.id)}
          municipality={
            municipalities.find(({ id }) => column.kind === "municipality" && id === column.id) ??
            null
          }
          onClose={() => onOpen(null)}
        />
      )}
    </section>
  );
}

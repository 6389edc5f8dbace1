import { createIndex, type Matrix, type MatrixDocument, readMatrix } from "@klubba/diff";
import type { Checklist, Municipality } from "@klubba/model";
import { Button, EmptyState, Menu, Notice, useLanguage, useTexts } from "@klubba/ui";
import { type ReactNode, useCallback, useMemo } from "react";
import { useMedia } from "../media/use-media.ts";
import { arrangeMatrix, findOwnColumn } from "./arrange-matrix.ts";
import { ArrangeBar } from "./arrange-bar.tsx";
import { type Arrangement, plainArrangement } from "./arrangement.ts";
import type { MatrixBorrowing } from "./borrowed.ts";
import { CellDialog } from "./cell-dialog.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { HeatLegend } from "./heat-legend.tsx";
import { MatrixCards } from "./matrix-cards.tsx";
import { filterMunicipalities, type MatrixFilters, noFilters } from "./matrix-filters.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { type MatrixExport, matrixExports, matrixTexts } from "./matrix-texts.ts";
import { readGrid } from "./read-grid.ts";
import { readOwnLikeness } from "./read-own-likeness.ts";

/** The cell whose detail is open. */
export interface OpenedCell {
  readonly topic: string;
  readonly column: string;
}

export interface MatrixViewProps {
  readonly checklist: Checklist;
  readonly municipalities: readonly Municipality[];
  /** Own drafts, shown first. */
  readonly documents?: readonly MatrixDocument[];
  /** Imported policies, shown after them. */
  readonly imported?: readonly MatrixDocument[];
  readonly filters: MatrixFilters;
  readonly onFilters: (filters: MatrixFilters) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly opened: OpenedCell | null;
  readonly onOpen: (cell: OpenedCell | null) => void;
  /** Takes a statement into the draft; without it there is no draft to take it into. */
  readonly onBorrow?: (borrowed: MatrixBorrowing) => void;
  /** Takes an imported column away. */
  readonly onRemove?: (column: string) => void;
  /** Writes the matrix as it is laid out now. */
  readonly onExport: (format: MatrixExport, matrix: Matrix) => void;
  /** How fresh the columns are. */
  readonly note?: string;
  /** Ways to get more columns. */
  readonly children?: ReactNode;
}

const wideEnough = "(min-width: 48rem)";
const noDocuments: readonly MatrixDocument[] = [];

/** Topics by municipalities and own documents; what was not seen is never shown as missing. */
export function MatrixView(props: MatrixViewProps) {
  const { checklist, municipalities } = props;
  const { documents = noDocuments, imported = noDocuments } = props;
  const { filters, onFilters, arrangement, onArrange, opened, onOpen, onBorrow } = props;
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const isWide = useMedia(wideEnough);
  const shown = useMemo(
    () => filterMunicipalities(municipalities, filters),
    [municipalities, filters],
  );
  const texted = useMemo(
    () => [
      ...documents,
      ...imported.map((document) => ({ ...document, kind: "imported" as const })),
    ],
    [documents, imported],
  );
  // Of every municipality: what is found in a text does not depend on which are shown.
  const index = useMemo(
    () => createIndex({ documents: texted, municipalities, checklist, language }),
    [texted, municipalities, checklist, language],
  );
  const whole = useMemo(
    () => readMatrix({ checklist, municipalities: shown, documents: texted, language, index }),
    [checklist, shown, texted, language, index],
  );
  const likeness = useMemo(() => readOwnLikeness(index), [index]);
  const cellsAt = useMemo(() => readGrid(whole), [whole]);
  const matrix = useMemo(
    () => arrangeMatrix({ matrix: whole, cellsAt, checklist, language, arrangement, likeness }),
    [whole, cellsAt, checklist, language, arrangement, likeness],
  );
  const open = useCallback((topic: string, column: string) => onOpen({ topic, column }), [onOpen]);
  const topic = whole.topics.find(({ id }) => id === opened?.topic);
  const column = whole.columns.find(({ id }) => id === opened?.column);
  const isHeat = arrangement.mode === "heat";

  return (
    <section className="k-matrix-view" aria-label={texts.caption}>
      {whole.limit !== null && (
        <div className="k-matrix-limit">
          <Notice tone="info" title={texts.limitTitle}>
            <p>{whole.limit}</p>
          </Notice>
        </div>
      )}
      <FilterBar
        municipalities={municipalities}
        shown={shown.length}
        filters={filters}
        onChange={onFilters}
      />
      <ArrangeBar
        arrangement={arrangement}
        shown={matrix.topics.length}
        all={whole.topics.length}
        hasOwn={findOwnColumn(whole) !== null}
        hasLikeness={likeness !== null}
        onChange={onArrange}
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
      {matrix.topics.length === 0 && (
        <EmptyState
          title={texts.noTopics}
          actions={
            <Button onClick={() => onArrange({ ...plainArrangement, mode: arrangement.mode })}>
              {texts.everyTopic}
            </Button>
          }
        >
          <p>{texts.noTopicsBody}</p>
        </EmptyState>
      )}
      {matrix.columns.length > 0 && matrix.topics.length > 0 && (
        <>
          <div className="k-matrix-tools">
            <div>
              {(isWide || isHeat) && <p id="k-matrix-keys">{texts.keys}</p>}
              {props.note !== undefined && <p>{props.note}</p>}
            </div>
            <Menu
              label={texts.export}
              icon="download"
              align="end"
              items={matrixExports.map((format) => ({
                id: format,
                ...texts.exports[format],
                onSelect: () => props.onExport(format, matrix),
              }))}
            />
          </div>
          {isHeat && <HeatLegend />}
          {isWide || isHeat ? (
            <MatrixTable
              {...{ matrix, cellsAt }}
              mode={arrangement.mode}
              onOpen={open}
              onRemove={props.onRemove}
            />
          ) : (
            <MatrixCards {...{ matrix, cellsAt }} onOpen={open} />
          )}
        </>
      )}
      {props.children}
      {topic !== undefined && column !== undefined && (
        <CellDialog
          {...{ topic, column, checklist, index, onBorrow }}
          cells={cellsAt(topic.id, column.id)}
          municipality={
            municipalities.find(({ id }) => column.kind === "municipality" && id === column.id) ??
            null
          }
          imported={imported.find(({ id }) => id === column.id) ?? null}
          onClose={() => onOpen(null)}
        />
      )}
    </section>
  );
}

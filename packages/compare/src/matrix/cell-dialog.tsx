import {
  type CellState,
  coverageLabels,
  type MatrixCell,
  type MatrixColumn,
  type MatrixDocument,
  type MatrixTopic,
  type SharedIndex,
} from "@klubba/diff";
import type { Checklist, Municipality } from "@klubba/model";
import { Button, Dialog, Link, Notice, useLanguage, useTexts } from "@klubba/ui";
import { type MatrixBorrowing, readBorrowedPassage } from "./borrowed.ts";
import { CellContent, Strength } from "./cell-content.tsx";
import { sayLikeness } from "../map/map-texts.ts";
import { commentRulesType, type MatrixTexts, matrixTexts } from "./matrix-texts.ts";
import { SimilarList } from "./similar-list.tsx";

interface CellDialogProps {
  readonly topic: MatrixTopic;
  readonly column: MatrixColumn;
  readonly cells: readonly MatrixCell[];
  readonly checklist: Checklist;
  /** The column's municipality; null for a document. */
  readonly municipality: Municipality | null;
  /** The column's imported document; null for a municipality and for one's own. */
  readonly imported: MatrixDocument | null;
  /** Of every text in which the same may be said. */
  readonly index: SharedIndex;
  readonly onClose: () => void;
  readonly onBorrow?: ((borrowed: MatrixBorrowing) => void) | undefined;
}

/** All there is to know of a cell: each statement with its source, and how far it was read. */
export function CellDialog({
  topic,
  column,
  cells,
  checklist,
  municipality,
  imported,
  index,
  onClose,
  onBorrow,
}: CellDialogProps) {
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const facts = municipality?.facts.filter((fact) => fact.topic === topic.id) ?? [];
  const questions = checklist.topics.find(({ id }) => id === topic.id)?.items ?? [];
  return (
    <Dialog title={`${topic.title}: ${column.name}`} onClose={onClose} size="m">
      <div className="k-cell-detail">
        {cells.map((cell, at) => (
          // The statements of a cell have no other name than their place.
          <article key={at} className="k-cell-statement">
            {cell.seen ? (
              <>
                {cell.strength !== null && (
                  <p>
                    {texts.strength}: <Strength strength={cell.strength} />
                  </p>
                )}
                <p className="k-cell-words">{cell.statement}</p>
                <p className="k-cell-remark">
                  {municipality !== null
                    ? texts.paraphrase
                    : imported !== null
                      ? texts.importedText
                      : texts.ownText}
                </p>
                {cell.likeness !== null && (
                  <p className="k-cell-remark">
                    {texts.foundText(sayLikeness(cell.likeness, language))}{" "}
                    {column.kind === "document" && texts.unsaid}
                  </p>
                )}
                <CellSource cell={cell} />
              </>
            ) : (
              <>
                <p>
                  <CellContent cells={[cell]} />
                </p>
                <p>{silences(texts)[cell.state]}</p>
              </>
            )}
            {imported !== null && cell.blocks.length > 0 && onBorrow !== undefined && (
              <BorrowPassage {...{ imported, cell, onBorrow }} />
            )}
            {municipality !== null && facts[at] !== undefined && onBorrow !== undefined && (
              <Button icon="plus" onClick={() => onBorrow({ municipality, fact: facts[at]! })}>
                {texts.borrow}
              </Button>
            )}
            {cell.state !== "notApplicable" && cell.statement !== null && (
              <SimilarList
                index={index}
                // What is shown may be in another language than what is searched.
                words={facts[at]?.statement[index.language] ?? cell.statement}
                except={column.id}
              />
            )}
          </article>
        ))}
        {column.documentType === commentRulesType && (
          <Notice tone="warn">
            <p>{texts.commentRules}</p>
          </Notice>
        )}
        <dl className="k-cell-about">
          <div>
            <dt>{texts.document}</dt>
            <dd>
              {column.url === null ? (
                column.documentTitle
              ) : (
                <Link external href={column.url}>
                  {column.documentTitle}
                </Link>
              )}
            </dd>
          </div>
          {municipality !== null && (
            <>
              <div>
                <dt>{texts.date}</dt>
                <dd>{column.date ?? texts.undated}</dd>
              </div>
              <div>
                <dt>{texts.county}</dt>
                <dd>
                  {municipality.county}
                  {municipality.population !== null &&
                    `, ${texts.inhabitants(new Intl.NumberFormat(language).format(municipality.population))}`}
                </dd>
              </div>
            </>
          )}
          {column.coverage !== null && (
            <div>
              <dt>{texts.coverage}</dt>
              <dd>
                {coverageLabels[column.coverage][language]}
                {column.coverageNote !== "" && `. ${column.coverageNote}`}
              </dd>
            </div>
          )}
          {questions.length > 0 && (
            <div>
              <dt>{texts.questions}</dt>
              <dd>
                <ul>
                  {questions.map((item) => (
                    <li key={item.id}>{item.question[language]}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </Dialog>
  );
}

/** What it means that nothing is seen, in each of the states that say so. */
const silences = (texts: MatrixTexts): Partial<Record<CellState, string>> => ({
  missing: texts.missingBody,
  notSeen: texts.notSeenBody,
  notFound: texts.notFoundBody,
  notSearched: texts.notSearchedBody,
});

interface BorrowPassageProps {
  readonly imported: MatrixDocument;
  readonly cell: MatrixCell;
  readonly onBorrow: (borrowed: MatrixBorrowing) => void;
}

/** Somebody's own words: to be borrowed knowingly. */
function BorrowPassage({ imported, cell, onBorrow }: BorrowPassageProps) {
  const texts = useTexts(matrixTexts);
  const passage = readBorrowedPassage(imported, cell);
  if (passage === null) return null;
  return (
    <Notice
      tone="warn"
      actions={
        <Button icon="plus" onClick={() => onBorrow(passage)}>
          {texts.borrowVerbatim}
        </Button>
      }
    >
      <p>{texts.verbatimWarning}</p>
    </Notice>
  );
}

function CellSource({ cell }: { readonly cell: MatrixCell }) {
  const texts = useTexts(matrixTexts);
  if (cell.source === null) return null;
  const isLink = /^https?:/.test(cell.source);
  return (
    <p className="k-cell-source">
      {isLink ? texts.source : texts.section}:{" "}
      {isLink ? (
        <Link external href={cell.source}>
          {cell.source}
        </Link>
      ) : (
        cell.source
      )}
    </p>
  );
}

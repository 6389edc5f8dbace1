import { coverageLabels, type MatrixCell, type MatrixColumn, type MatrixTopic } from "@klubba/diff";
import type { Checklist, Fact, Municipality } from "@klubba/model";
import { Button, Dialog, Link, Notice, useLanguage, useTexts } from "@klubba/ui";
import { CellContent, Strength } from "./cell-content.tsx";
import { commentRulesType, matrixTexts } from "./matrix-texts.ts";

/** A surveyed statement to take into one's own draft. */
export interface BorrowedFact {
  readonly municipality: Municipality;
  readonly fact: Fact;
}

interface CellDialogProps {
  readonly topic: MatrixTopic;
  readonly column: MatrixColumn;
  readonly cells: readonly MatrixCell[];
  readonly checklist: Checklist;
  /** The column's municipality; null for an own document. */
  readonly municipality: Municipality | null;
  readonly onClose: () => void;
  readonly onBorrow?: ((borrowed: BorrowedFact) => void) | undefined;
}

/** All there is to know of a cell: each statement with its source, and how far it was read. */
export function CellDialog({
  topic,
  column,
  cells,
  checklist,
  municipality,
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
        {cells.map((cell, index) => (
          // The statements of a cell have no other name than their place.
          <article key={index} className="k-cell-statement">
            {cell.seen ? (
              <>
                {cell.strength !== null && (
                  <p>
                    {texts.strength}: <Strength strength={cell.strength} />
                  </p>
                )}
                <p className="k-cell-words">{cell.statement}</p>
                <p className="k-cell-remark">
                  {municipality === null ? texts.ownText : texts.paraphrase}
                </p>
                <CellSource cell={cell} />
              </>
            ) : (
              <>
                <p>
                  <CellContent cells={[cell]} />
                </p>
                <p>{cell.state === "missing" ? texts.missingBody : texts.notSeenBody}</p>
              </>
            )}
            {municipality !== null && facts[index] !== undefined && onBorrow !== undefined && (
              <Button icon="plus" onClick={() => onBorrow({ municipality, fact: facts[index]! })}>
                {texts.borrow}
              </Button>
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

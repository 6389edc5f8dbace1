import type { Matrix } from "@klubba/diff";
import { Button, Select, useTexts, VisuallyHidden } from "@klubba/ui";
import { useState } from "react";
import { CellContent } from "./cell-content.tsx";
import { countAnswered } from "./arrange-matrix.ts";
import { ColumnHead } from "./column-head.tsx";
import { matrixTexts } from "./matrix-texts.ts";
import type { CellsAt } from "./read-grid.ts";

interface MatrixCardsProps {
  readonly matrix: Matrix;
  readonly cellsAt: CellsAt;
  readonly onOpen: (topic: string, column: string) => void;
}

/** For a narrow screen: one topic at a time, a card for each column. */
export function MatrixCards({ matrix, cellsAt, onOpen }: MatrixCardsProps) {
  const texts = useTexts(matrixTexts);
  const [asked, setAsked] = useState<string | null>(null);
  const topic = matrix.topics.find(({ id }) => id === asked) ?? matrix.topics[0];
  if (topic === undefined) return null;
  return (
    <div className="k-cards">
      <Select
        label={texts.topic}
        value={topic.id}
        options={matrix.topics.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setAsked}
      />
      <h2 className="k-cards-topic">{topic.title}</h2>
      <ul>
        {matrix.columns.map((column) => (
          <li key={column.id} className="k-card">
            <h3 className="k-card-head">
              <ColumnHead
                column={column}
                answered={countAnswered(matrix, cellsAt, column.id)}
                topics={matrix.topics.length}
              />
            </h3>
            <p className="k-card-body">
              <CellContent cells={cellsAt(topic.id, column.id)} />
            </p>
            <Button variant="quiet" size="s" onClick={() => onOpen(topic.id, column.id)}>
              {texts.open}
              <VisuallyHidden>{`: ${column.name}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

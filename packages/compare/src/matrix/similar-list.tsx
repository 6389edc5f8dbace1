import { findSimilarPassages, type SharedIndex } from "@klubba/diff";
import { Link, useLanguage, useTexts } from "@klubba/ui";
import { useState } from "react";
import { sayLikeness } from "../map/map-texts.ts";
import { matrixTexts } from "./matrix-texts.ts";

interface SimilarListProps {
  readonly index: SharedIndex;
  readonly words: string;
  /** The column that says it. */
  readonly except: string;
}

const most = 5;

/** Who else says this, looked for when it is asked. */
export function SimilarList({ index, words, except }: SimilarListProps) {
  const texts = useTexts(matrixTexts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="k-similar" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.who}</summary>
      {isOpen && <Passages {...{ index, words, except }} />}
    </details>
  );
}

function Passages({ index, words, except }: SimilarListProps) {
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const found = findSimilarPassages(index, words, { limit: most, except });
  if (found.length === 0) return <p>{texts.nobodyElse}</p>;
  return (
    <ul>
      {found.map(({ text, passage, section, likeness, words: shared }) => (
        <li key={text.id}>
          <strong>{text.name}</strong>{" "}
          <span className="k-similar-kind">{texts.kinds[text.kind]}</span>
          <p className="k-similar-words">{passage.words}</p>
          <p className="k-cell-source">
            {texts.nearest(sayLikeness(likeness, language), shared.join(", "))}
          </p>
          {passage.url !== null ? (
            <p className="k-cell-source">
              {texts.source}:{" "}
              <Link external href={passage.url}>
                {passage.url}
              </Link>
            </p>
          ) : (
            section !== null && (
              <p className="k-cell-source">
                {texts.section}: {section}
              </p>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

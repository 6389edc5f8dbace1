import { Button, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type ReactNode, useMemo, useState } from "react";
import { mapTexts, sayDegree, sayLikeness } from "./map-texts.ts";
import { type MapPolicy, type Pair, readPairs, type SimilarityMap } from "./similarity-map.ts";

/** A way to the comparison of two policies, or null where there is none. */
export type RenderComparison = (one: MapPolicy, other: MapPolicy, text: ReactNode) => ReactNode;

interface PairTableProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly renderComparison: RenderComparison;
}

const keys = ["one", "other", "likeness"] as const;
type Key = (typeof keys)[number];
const pageSize = 20;

/** The pictures' twin: every pair with its likeness, in an order of the reader's. */
export function PairTable({ policies, map, renderComparison }: PairTableProps) {
  const { language } = useLanguage();
  const texts = useTexts(mapTexts);
  const [sort, setSort] = useState<{ readonly by: Key; readonly falling: boolean }>({
    by: "likeness",
    falling: true,
  });
  const [limit, setLimit] = useState(pageSize);
  const pairs = useMemo(() => {
    const name = (index: number) => policies[index]!.name;
    const compare: Record<Key, (left: Pair, right: Pair) => number> = {
      one: (left, right) => name(left.one).localeCompare(name(right.one), "sv"),
      other: (left, right) => name(left.other).localeCompare(name(right.other), "sv"),
      likeness: (left, right) => left.likeness - right.likeness,
    };
    const rising = readPairs(map.likeness).toSorted(compare[sort.by]);
    return sort.falling ? rising.toReversed() : rising;
  }, [policies, map, sort]);
  const shown = pairs.slice(0, limit);

  return (
    <section className="k-map-part" aria-labelledby="k-map-pairs">
      <h2 id="k-map-pairs">{texts.pairs}</h2>
      <p>{texts.pairsLead}</p>
      <div className="k-pairs-scroll">
        <table className="k-pairs" aria-labelledby="k-map-pairs">
          <thead>
            <tr>
              {keys.map((by) => {
                const isSorted = sort.by === by;
                return (
                  <th
                    key={by}
                    scope="col"
                    {...(isSorted
                      ? { "aria-sort": sort.falling ? "descending" : "ascending" }
                      : {})}
                  >
                    <button
                      type="button"
                      className="k-pairs-sort"
                      onClick={() =>
                        setSort({ by, falling: isSorted ? !sort.falling : by === "likeness" })
                      }
                    >
                      {texts[by]}
                      <span aria-hidden="true">{isSorted ? (sort.falling ? " ↓" : " ↑") : ""}</span>
                    </button>
                  </th>
                );
              })}
              <th scope="col" className="k-pairs-degree">
                {texts.degree}
              </th>
              <th scope="col">
                <VisuallyHidden>{texts.compare}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ one, other, likeness }) => {
              const [left, right] = [policies[one]!, policies[other]!];
              return (
                <tr key={`${left.id} ${right.id}`}>
                  <th scope="row">{left.name}</th>
                  <td>{right.name}</td>
                  <td className="k-pairs-number">{sayLikeness(likeness, language)}</td>
                  <td className="k-pairs-degree">{sayDegree(likeness, language)}</td>
                  <td>
                    {renderComparison(
                      left,
                      right,
                      <>
                        {texts.compare}
                        <VisuallyHidden>: {texts.compareOf(left.name, right.name)}</VisuallyHidden>
                      </>,
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="k-pairs-more">
        <output>{texts.shown(shown.length, pairs.length)}</output>
        {shown.length < pairs.length && (
          <Button size="s" onClick={() => setLimit(limit + pageSize * 2)}>
            {texts.more(Math.min(pageSize * 2, pairs.length - shown.length))}
          </Button>
        )}
      </div>
    </section>
  );
}

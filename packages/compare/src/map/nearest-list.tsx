import { Select, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { mapTexts, sayDegree, sayLikeness } from "./map-texts.ts";
import type { RenderComparison } from "./pair-table.tsx";
import {
  type MapPolicy,
  type MapReason,
  nearestShown,
  readNearest,
  type ReasonsOf,
  type SimilarityMap,
} from "./similarity-map.ts";

interface NearestListProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly renderComparison: RenderComparison;
  readonly reasonsOf: ReasonsOf;
}

/** The five that the chosen policy is most like. */
export function NearestList(props: NearestListProps) {
  const { policies, map, chosen, onChoose, renderComparison, reasonsOf } = props;
  const { language } = useLanguage();
  const texts = useTexts(mapTexts);
  const policy = policies[chosen]!;
  return (
    <section className="k-map-part k-nearest" aria-labelledby="k-map-nearest">
      <h2 id="k-map-nearest">{texts.nearest(policy.name)}</h2>
      <Select
        label={texts.policy}
        value={policy.id}
        options={policies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChoose(policies.findIndex((each) => each.id === id))}
      />
      <ol aria-live="polite">
        {readNearest(map.likeness, chosen)
          .slice(0, nearestShown)
          .map((at) => {
            const other = policies[at]!;
            const likeness = map.likeness[chosen]![at]!;
            return (
              <li key={other.id}>
                <span className="k-nearest-name">{other.name}</span>{" "}
                <span className="k-nearest-likeness">
                  {`${sayLikeness(likeness, language)}, ${sayDegree(likeness, language)}`}
                </span>{" "}
                {renderComparison(
                  policy,
                  other,
                  <>
                    {texts.compare}
                    <VisuallyHidden>: {texts.compareOf(policy.name, other.name)}</VisuallyHidden>
                  </>,
                )}
                <Reasons {...{ policy, other }} reasons={reasonsOf(chosen, at)} />
              </li>
            );
          })}
      </ol>
    </section>
  );
}

interface ReasonsProps {
  readonly policy: MapPolicy;
  readonly other: MapPolicy;
  readonly reasons: readonly MapReason[];
}

/** The passages that make two alike, each beside the other. */
function Reasons({ policy, other, reasons }: ReasonsProps) {
  const texts = useTexts(mapTexts);
  if (reasons.length === 0) return null;
  return (
    <details className="k-reasons">
      <summary>
        {texts.why}
        <VisuallyHidden>{`: ${policy.name}, ${other.name}`}</VisuallyHidden>
      </summary>
      <ul>
        {reasons.map(({ one, other: otherWords, words }) => (
          <li key={`${one}\n${otherWords}`}>
            <p>
              <span className="k-reasons-name">{policy.name}:</span> {one}
            </p>
            <p>
              <span className="k-reasons-name">{other.name}:</span> {otherWords}
            </p>
            <p className="k-nearest-likeness">{texts.shared(words.join(", "))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { Select, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { mapTexts, sayDegree, sayLikeness } from "./map-texts.ts";
import type { RenderComparison } from "./pair-table.tsx";
import { type MapPolicy, readNearest, type SimilarityMap } from "./similarity-map.ts";

interface NearestListProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly renderComparison: RenderComparison;
}

const shown = 5;

/** The five that the chosen policy is most like. */
export function NearestList(props: NearestListProps) {
  const { policies, map, chosen, onChoose, renderComparison } = props;
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
          .slice(0, shown)
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
              </li>
            );
          })}
      </ol>
    </section>
  );
}

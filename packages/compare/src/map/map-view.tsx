import { EmptyState, Notice, useTexts } from "@klubba/ui";
import { useState } from "react";
import { useMedia } from "../media/use-media.ts";
import { HeatMap } from "./heat-map.tsx";
import { mapTexts } from "./map-texts.ts";
import { NearestList } from "./nearest-list.tsx";
import { PairTable, type RenderComparison } from "./pair-table.tsx";
import { Plot } from "./plot.tsx";
import type { MapPolicy, ReasonsOf, SimilarityMap } from "./similarity-map.ts";

export interface MapViewProps {
  /** In the order of the map's numbers. */
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  /** Opens the comparison of two. */
  readonly onCompare: (one: MapPolicy, other: MapPolicy) => void;
  readonly renderComparison: RenderComparison;
  readonly reasonsOf?: ReasonsOf;
}

const noReasons: ReasonsOf = () => [];

const wideEnough = "(min-width: 48rem)";

/** Which policies resemble each other: as squares, as points, and in figures that say the same. */
export function MapView(props: MapViewProps) {
  const { policies, map, onCompare, renderComparison, reasonsOf = noReasons } = props;
  const texts = useTexts(mapTexts);
  const isWide = useMedia(wideEnough);
  const [asked, setAsked] = useState<string | null>(null);
  if (policies.length < 2) {
    return (
      <EmptyState title={texts.tooFew}>
        <p>{texts.tooFewText}</p>
      </EmptyState>
    );
  }
  const found = policies.findIndex(({ id }) => id === asked);
  const chosen = found < 0 ? 0 : found;
  const choose = (index: number) => setAsked(policies[index]?.id ?? null);
  return (
    <div className="k-map">
      {policies.some(({ kind }) => kind === "municipality") && (
        <Notice tone="info" title={texts.caution}>
          <p>{texts.cautionText}</p>
        </Notice>
      )}
      {/* Squares and points need room; the lists below say the same without. */}
      {isWide && (
        <>
          <HeatMap
            {...{ policies, map }}
            onPair={(one, other) => onCompare(policies[one]!, policies[other]!)}
          />
          <Plot {...{ policies, map, chosen }} onChoose={choose} />
        </>
      )}
      <NearestList {...{ policies, map, chosen, renderComparison, reasonsOf }} onChoose={choose} />
      <PairTable {...{ policies, map, renderComparison }} />
    </div>
  );
}

import {
  type MapReason,
  nearestShown,
  readNearest,
  readSimilarityMap,
  type SimilarityMap,
} from "@klubba/compare";
import { createIndex, similarityOf } from "@klubba/diff";
import type { DocumentJson, Language, Municipality } from "@klubba/model";
import { requireDocument } from "../../api/require-document.ts";

/** What is to be put on the map, as a worker can be told it. */
export interface MapQuestion {
  readonly municipalities: readonly Municipality[];
  readonly documents: readonly { readonly id: string; readonly document: DocumentJson }[];
  readonly language: Language;
}

/** The map, and what stands where in it. */
export interface MapReply extends SimilarityMap {
  readonly ids: readonly string[];
  /** For each, by the numbers of the nearest: what makes them alike. */
  readonly reasons: readonly ReadonlyMap<number, readonly MapReason[]>[];
}

/** How many pairs of passages are told of each of the nearest. */
const reasonsShown = 3;

export function readMap({ municipalities, documents, language }: MapQuestion): MapReply {
  const index = createIndex({
    documents: documents.map(({ id, document }) => ({
      id,
      name: id,
      document: requireDocument(document, language),
    })),
    municipalities,
    language,
  });
  const { likeness, explain } = similarityOf(index);
  const reasonsFor = (one: number, other: number): MapReason[] =>
    explain(one, other, reasonsShown).map((share) => ({
      one: share.one.words,
      other: share.other.words,
      words: share.words,
    }));
  return {
    ids: index.texts.map(({ id }) => id),
    reasons: index.texts.map((_text, one) => {
      const nearest = readNearest(likeness, one).slice(0, nearestShown);
      return new Map(nearest.map((other) => [other, reasonsFor(one, other)]));
    }),
    ...readSimilarityMap(likeness),
  };
}

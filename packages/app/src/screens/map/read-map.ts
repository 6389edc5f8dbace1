import { readSimilarityMap, type SimilarityMap } from "@klubba/compare";
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
}

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
  const ids = index.texts.map(({ id }) => id);
  return { ids, ...readSimilarityMap(similarityOf(index).likeness) };
}

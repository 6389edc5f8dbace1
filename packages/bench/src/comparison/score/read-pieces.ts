import type { Difference } from "../pairs/difference.ts";
import type { Pair } from "../pairs/pair.ts";
import { Marker } from "./marker.ts";

/** A stretch of what a tool returns, in the order of both texts. */
export interface Told {
  readonly kind: "equal" | "deleted" | "inserted";
  readonly text: string;
}

/** What a tool without moves tells, by words. Throws where it is not about these texts. */
export function readPieces(pair: Pair, pieces: readonly Told[]): Difference {
  const oldMarker = new Marker(pair.old.words);
  const newMarker = new Marker(pair.new.words);
  for (const { kind, text } of pieces) {
    if (kind !== "inserted") oldMarker.read(text, kind === "deleted");
    if (kind !== "deleted") newMarker.read(text, kind === "inserted");
  }
  return { deleted: oldMarker.finish(), inserted: newMarker.finish(), moves: [] };
}

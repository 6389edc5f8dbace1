import type { XmlElement } from "../xml/element.ts";
import type { ListPairs } from "./list-pairs.ts";
import type { Moves } from "./plan-moves.ts";
import type { Reviser } from "./revise.ts";
import type { Side } from "./side.ts";

/** What every part of a redline may ask. */
export interface Redline {
  readonly oldSide: Side;
  readonly newSide: Side;
  readonly revise: Reviser;
  readonly lists: ListPairs;
  readonly moves: Moves;
  /** The file's footnotes so far, those of both documents. */
  readonly footnotes: XmlElement[];
}

import type { Change, ChangeKind } from "../changes/change.ts";
import type { Meaning } from "../meaning/meaning.ts";
import type { Row } from "../rows/row.ts";
import type { Script } from "../script/script.ts";

export interface Summary {
  readonly total: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  readonly meanings: Readonly<Record<Meaning, number>>;
  /** Texts that moved and were edited; they count as edited above. */
  readonly movedAndEdited: number;
  /** Changes whose words were too much work to compare one by one. */
  readonly coarse: number;
  /** Guidance blocks that came, went or differ. They are help for the writer and are not listed. */
  readonly guidance: number;
}

/** What makes one document of another, what that means to a reader, and both side by side. Plain data. */
export interface Comparison {
  readonly script: Script;
  /** Weightiest first, numbering alone last; `id` counts in reading order. */
  readonly changes: readonly Change[];
  readonly summary: Summary;
  readonly rows: readonly Row[];
}

import type { Language } from "../language/language.ts";
import {
  filledInAfterDecision,
  type Head,
  headEntries,
  type HeadKey,
  headKeys,
  statusLabels,
} from "./head.ts";

export interface HeadRow {
  readonly key: HeadKey;
  readonly label: string;
  /** At least one; none is empty. */
  readonly lines: readonly string[];
}

/**
 * What a printed head says, row by row, in the document's language. What only the decision can tell
 * says so while it is unknown; other empty entries have no row.
 */
export function readHeadRows(head: Head): HeadRow[] {
  return headKeys
    .filter((key) => !("hidden" in headEntries[key]))
    .map((key) => ({
      key,
      label: headEntries[key].label[head.language],
      lines: readValue(head, key, head.language)
        .split("\n")
        .filter((line) => line.trim() !== ""),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function readValue(head: Head, key: HeadKey, language: Language): string {
  if (key === "status") return statusLabels[head.status][language];
  const text = head[key];
  return text.trim() === "" && "decided" in headEntries[key]
    ? filledInAfterDecision[language]
    : text;
}

import type { Row } from "@klubba/diff";

/** What a row's element carries: the place that links lead to, and how it is marked. */
export function rowAttributes(
  row: Row,
  anchors: readonly string[] | undefined,
  selected: string | null,
): { id: string | undefined; tabIndex: number | undefined; className: string } {
  const changed = row.changes.length > 0 ? " k-row-changed" : "";
  const current = selected !== null && row.changes.includes(selected) ? " k-row-selected" : "";
  return {
    id: anchors?.[0],
    tabIndex: anchors === undefined ? undefined : -1,
    className: `k-row${changed}${current}`,
  };
}

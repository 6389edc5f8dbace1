import { describe, expect, test } from "vitest";
import { example } from "../testing/compared.ts";
import { filterChanges, findStep, readFilters } from "./filter-changes.ts";

const { changes } = example;
const tell = (list: readonly { kind: string; meaning: readonly string[] }[]) =>
  list.map(({ kind, meaning }) => `${kind} ${meaning[0] ?? "-"}`);

describe("the list of changes", () => {
  test("comes weightiest first, or as one reads", () => {
    expect(tell(filterChanges(changes, "all", "meaning"))).toEqual([
      "inserted prohibition",
      "edited deadline",
      "deleted -",
      "edited -",
      "moved -",
      "head -",
    ]);
    expect(filterChanges(changes, "all", "place").map(({ id }) => id)).toEqual([
      "c1",
      "c2",
      "c3",
      "c4",
      "c5",
      "c6",
    ]);
  });

  test("is filtered by a meaning or a kind, and offers only filters that leave something", () => {
    expect(tell(filterChanges(changes, "meaning-deadline", "meaning"))).toEqual([
      "edited deadline",
    ]);
    expect(tell(filterChanges(changes, "kind-moved", "meaning"))).toEqual(["moved -"]);
    const filters = readFilters(changes);
    expect(filters[0]).toEqual({ filter: "all", count: 6 });
    for (const { filter, count } of filters)
      expect(filterChanges(changes, filter, "place")).toHaveLength(count);
    expect(filters.map(({ filter }) => filter)).not.toContain("meaning-role");
  });

  test("is stepped through round its ends", () => {
    const listed = filterChanges(changes, "all", "place");
    expect(findStep(listed, null, 1)?.id).toBe("c1");
    expect(findStep(listed, null, -1)?.id).toBe("c6");
    expect(findStep(listed, "c6", 1)?.id).toBe("c1");
    expect(findStep(listed, "c3", -1)?.id).toBe("c2");
    expect(findStep([], "c3", 1)).toBeNull();
  });
});

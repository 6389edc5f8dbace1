import { describe, expect, test } from "vitest";
import { example } from "../testing/compared.ts";
import {
  type ChangeFilters,
  filterChanges,
  findStep,
  noChangeFilters,
  readChoices,
} from "./change-filters.ts";

const { changes } = example;
const origins = new Map([
  ["c2", { person: "Anna", note: "" }],
  ["c3", { person: "Bo", note: "" }],
  ["c4", { person: "Anna", note: "" }],
]);
const tell = (filters: Partial<ChangeFilters>) =>
  filterChanges(changes, { ...noChangeFilters, ...filters }, "meaning", origins).map(
    ({ kind, meaning }) => `${kind} ${meaning[0] ?? "-"}`,
  );
const place = filterChanges(changes, noChangeFilters, "place", origins);

describe("the list of changes", () => {
  test("comes weightiest first, or as one reads", () => {
    expect(tell({})).toEqual([
      "inserted prohibition",
      "edited deadline",
      "deleted deadline",
      "edited -",
      "moved -",
      "head -",
    ]);
    expect(place.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
  });

  test("is filtered by meaning, kind, section and person, all at once", () => {
    expect(tell({ meaning: "deadline" })).toEqual(["edited deadline", "deleted deadline"]);
    expect(tell({ meaning: "deadline", kind: "deleted" })).toEqual(["deleted deadline"]);
    expect(tell({ section: "Svar" })).toEqual(["edited deadline", "moved -"]);
    expect(tell({ section: "Arkiv", kind: "moved" })).toEqual(["moved -"]);
    expect(tell({ person: "Bo", meaning: "prohibition" })).toEqual([]);
    expect(tell({ person: "Anna" })).toHaveLength(2);
  });

  test("each choice says how many it would leave beside the others", () => {
    const chosen: ChangeFilters = { ...noChangeFilters, section: "Arkiv" };
    for (const name of ["meaning", "kind", "section", "person"] as const) {
      const choices = readChoices(name, changes, chosen, origins);
      expect(choices.length).toBeGreaterThan(0);
      for (const { value, count } of choices)
        expect(filterChanges(changes, { ...chosen, [name]: value }, "place", origins)).toHaveLength(
          count,
        );
    }
    expect(readChoices("section", changes, chosen, origins)).toEqual([
      { value: "Svar", count: 2 },
      { value: "Arkiv", count: 3 },
      { value: "Länkar", count: 1 },
    ]);
  });

  test("what is chosen stays a choice though the others leave nothing of it", () => {
    const chosen: ChangeFilters = { ...noChangeFilters, kind: "head", section: "Svar" };
    expect(readChoices("kind", changes, chosen, origins)).toContainEqual({
      value: "head",
      count: 0,
    });
  });

  test("is stepped through round its ends", () => {
    expect(findStep(place, null, 1)?.id).toBe("c1");
    expect(findStep(place, null, -1)?.id).toBe("c6");
    expect(findStep(place, "c6", 1)?.id).toBe("c1");
    expect(findStep(place, "c3", -1)?.id).toBe("c2");
    expect(findStep([], "c3", 1)).toBeNull();
  });
});

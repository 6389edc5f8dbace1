import { noFilters, plainArrangement } from "@klubba/compare";
import { expect, test } from "vitest";
import { readMatrixSearch } from "../../routes/search.ts";
import { toArrangement, toArrangementSearch, toFilters, toFilterSearch } from "./matrix-search.ts";

test("filters survive the address", () => {
  const filters = {
    set: "all",
    county: "Skåne län",
    type: "Policy",
    size: "small",
    period: "since2018",
  } as const;
  expect(toFilters(readMatrixSearch({ ...toFilterSearch(filters) }))).toEqual(filters);
});

test("no filter, no words in the address", () => {
  expect(toFilterSearch(noFilters)).toEqual({});
  expect(toFilters({})).toEqual(noFilters);
});

test("an address that says something else filters nothing", () => {
  expect(toFilters(readMatrixSearch({ set: "fifty", size: "huge", county: 7 }))).toEqual(noFilters);
});

test("a year is a period too, also as the number that the router makes of it", () => {
  expect(toFilters(readMatrixSearch({ period: 2019 })).period).toBe("2019");
  expect(toFilters(readMatrixSearch({ period: "20190" })).period).toBe("all");
});

test("the layout survives the address, and is not told where it is plain", () => {
  const arrangement = {
    mode: "heat",
    columns: "likeness",
    order: "gaps",
    topics: "answered",
    find: "bilder på barn",
  } as const;
  expect(toArrangement(readMatrixSearch({ ...toArrangementSearch(arrangement) }))).toEqual(
    arrangement,
  );
  expect(toArrangementSearch(plainArrangement)).toEqual({});
  expect(toArrangement(readMatrixSearch({ mode: "map", order: 3 }))).toEqual(plainArrangement);
});

import { noFilters } from "@klubba/compare";
import { expect, test } from "vitest";
import { readMatrixSearch } from "../../routes/search.ts";
import { toFilters, toFilterSearch } from "./matrix-search.ts";

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

import type { Municipality } from "@klubba/model";
import { expect, test } from "vitest";
import { municipality } from "../testing/survey.ts";
import {
  filterMunicipalities,
  noFilters,
  periodOf,
  readChoices,
  sizeOf,
} from "./matrix-filters.ts";

const all: Municipality[] = [
  municipality("Malmö", { population: 362_000, county: "Skåne län" }),
  municipality("Håbo", { population: 22_000, county: "Uppsala län", adoptedOn: "2016-05" }),
  municipality("Kalix", {
    population: null,
    county: "Norrbottens län",
    set: "wider",
    adoptedOn: "2011",
  }),
];
const names = (filters: Partial<typeof noFilters>) =>
  filterMunicipalities(all, { ...noFilters, ...filters }).map(({ name }) => name);

test("the ten are shown first, the others on demand", () => {
  expect(names({})).toEqual(["Malmö", "Håbo"]);
  expect(names({ set: "all" })).toEqual(["Malmö", "Håbo", "Kalix"]);
});

test("filters add up; what is unknown is in no size and no period but its own", () => {
  expect(names({ set: "all", size: "unknown" })).toEqual(["Kalix"]);
  expect(names({ set: "all", period: "before2012" })).toEqual(["Kalix"]);
  expect(names({ set: "all", period: "unknown" })).toEqual(["Malmö"]);
  expect(names({ set: "all", size: "medium", county: "Skåne län" })).toEqual([]);
});

test("each size and period begins where it says", () => {
  expect(
    [19_999, 20_000, 99_999, 100_000].map((population) =>
      sizeOf(municipality("X", { population })),
    ),
  ).toEqual(["small", "medium", "medium", "large"]);
  expect(
    ["2011-12-31", "2012", "2017-12", "2018"].map((adoptedOn) =>
      periodOf(municipality("X", { adoptedOn })),
    ),
  ).toEqual(["before2012", "2012to2017", "2012to2017", "since2018"]);
});

const choices = (filters: Partial<typeof noFilters>) =>
  readChoices(all, { ...noFilters, ...filters });

test("only what the set has is offered", () => {
  expect(choices({}).counties).toEqual(["Skåne län", "Uppsala län"]);
  expect(choices({ set: "all" }).counties).toContain("Norrbottens län");
});

test("what no municipality fits beside the other choices is not offered", () => {
  expect(choices({}).sizes).toEqual(["all", "medium", "large"]);
  expect(choices({ size: "medium" })).toMatchObject({
    counties: ["Uppsala län"],
    periods: ["all", "2012to2017"],
    sizes: ["all", "medium", "large"],
  });
});

test("what is chosen stays on offer, even when nothing fits it", () => {
  expect(choices({ county: "Gotlands län", size: "small" })).toMatchObject({
    counties: ["Gotlands län"],
    sizes: ["all", "small"],
  });
});

test("a year is offered where a document is from it, newest first, and chooses it alone", () => {
  expect(names({ set: "all", period: "2016" })).toEqual(["Håbo"]);
  expect(readChoices(all, { ...noFilters, set: "all" }).years).toEqual(["2016", "2011"]);
  expect(readChoices(all, { ...noFilters, county: "Skåne län", period: "2016" }).years).toEqual([
    "2016",
  ]);
});

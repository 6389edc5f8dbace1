import { expect, test } from "vitest";
import { readCompareSearch, readVersionsSearch, readWizardSearch } from "./search.ts";

test("a comparison names two sides: the draft, a version, a template", () => {
  expect(readCompareSearch({ old: 1, new: "draft" })).toEqual({ old: "1", new: "draft" });
  expect(readCompareSearch({ old: "template:policy" })).toEqual({ old: "template:policy" });
  expect(readCompareSearch({ old: "0", new: "../secret" })).toEqual({});
});

test("the wizard starts at its first step unless the address says a later one", () => {
  expect(readWizardSearch({ step: "fields" })).toEqual({ step: "fields" });
  expect(readWizardSearch({ step: "nonsense" })).toEqual({});
});

test("a version is a number from 1", () => {
  expect(readVersionsSearch({ view: 3 })).toEqual({ view: 3 });
  expect(readVersionsSearch({ view: -1 })).toEqual({});
  expect(readVersionsSearch({ view: "x" })).toEqual({});
});

import { expect, test } from "vitest";
import { compareTexts, formatAge, formatBytes } from "./format.ts";

const now = new Date("2026-11-23T12:00:00Z");
const age = (iso: string) => formatAge(iso, now, "sv");

test("recent changes are told by their age, older ones by their date", () => {
  expect(age("2026-11-23T11:59:50Z")).toBe("nu");
  expect(age("2026-11-23T11:20:00Z")).toBe("för 40 minuter sedan");
  expect(age("2026-11-23T09:00:00Z")).toBe("för 3 timmar sedan");
  expect(age("2026-11-22T11:00:00Z")).toBe("i går");
  expect(age("2026-11-01T11:00:00Z")).toContain("2026");
});

test("a clock that runs ahead of ours is now", () => {
  expect(age("2026-11-23T12:00:30Z")).toBe("nu");
});

test("Swedish letters come last, and numbers count", () => {
  expect(["Ö", "Z", "Å", "v10", "v9"].toSorted(compareTexts("sv"))).toEqual([
    "v9",
    "v10",
    "Z",
    "Å",
    "Ö",
  ]);
});

test("sizes are said in the unit that fits", () => {
  expect(formatBytes(1_400_000, "sv")).toBe("1,4 MB");
  expect(formatBytes(12_300, "en")).toBe("12.3 kB");
});

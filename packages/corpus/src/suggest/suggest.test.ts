import fc from "fast-check";
import { expect, test } from "vitest";
import { findNearest, suggest } from "./suggest.ts";

const topics = ["purpose", "response-time", "public-records", "private-use"];

test("a slip is answered with the nearest name", () => {
  expect(suggest("respnse-time", topics)).toBe('. Did you mean "response-time"?');
  expect(findNearest("puprose", topics)).toBe("purpose");
  expect(findNearest("Private-Use", topics)).toBe("private-use");
});

test("something else is answered with nothing", () => {
  expect(suggest("budget", topics)).toBe("");
  expect(findNearest("", topics)).toBeNull();
  expect(findNearest("x".repeat(10_000), topics)).toBeNull();
});

test("one edit in a name of four letters or more is always recognised", () => {
  const slip = fc.tuple(fc.constantFrom(...topics), fc.nat(), fc.constantFrom("x", "", "zx"));
  fc.assert(
    fc.property(slip, ([name, at, put]) => {
      const index = at % name.length;
      const misspelt = name.slice(0, index) + put + name.slice(index + 1);
      expect(findNearest(misspelt, topics)).toBe(name);
    }),
  );
});

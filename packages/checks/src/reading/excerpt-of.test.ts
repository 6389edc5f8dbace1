import { expect, test } from "vitest";
import { excerptOf } from "./excerpt-of.ts";

test("a short text is shown whole", () => {
  expect(excerptOf("Vi följer PUL alltid.", 10, 13)).toBe("Vi följer PUL alltid.");
});

test("a long text is cut between words, and says so", () => {
  const text = `${"ord ".repeat(30)}PUL${" ord".repeat(30)}`;
  const excerpt = excerptOf(text, 120, 123);
  expect(excerpt).toMatch(/^…(?:ord )+PUL(?: ord)+…$/);
  expect(excerpt.length).toBeLessThan(90);
});

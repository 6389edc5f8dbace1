import { expect, test } from "vitest";
import { findByTyping } from "./find-by-typing.ts";

const labels = ["Word", "Markdown", "Skriv ut", "Mall", "Öppna"];

test("a letter steps to the next label that starts with it, round the end", () => {
  expect(findByTyping(labels, 0, "m")).toBe(1);
  expect(findByTyping(labels, 1, "m")).toBe(3);
  expect(findByTyping(labels, 3, "m")).toBe(1);
  expect(findByTyping(labels, 1, "mm")).toBe(3);
});

test("a word stays where it fits, case aside, Swedish letters too", () => {
  expect(findByTyping(labels, 1, "mar")).toBe(1);
  expect(findByTyping(labels, 1, "mal")).toBe(3);
  expect(findByTyping(labels, 0, "ö")).toBe(4);
});

test("nothing that fits leads nowhere", () => {
  expect(findByTyping(labels, 0, "x")).toBeNull();
  expect(findByTyping([], 0, "x")).toBeNull();
});

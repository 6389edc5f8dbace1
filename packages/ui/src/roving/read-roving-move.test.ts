import { expect, test } from "vitest";
import { readRovingMove } from "./read-roving-move.ts";

test("arrows step and go round, Home and End go to the ends", () => {
  expect(readRovingMove("ArrowRight", 0, 3, "horizontal")).toBe(1);
  expect(readRovingMove("ArrowRight", 2, 3, "horizontal")).toBe(0);
  expect(readRovingMove("ArrowLeft", 0, 3, "horizontal")).toBe(2);
  expect(readRovingMove("ArrowDown", 0, 3, "vertical")).toBe(1);
  expect(readRovingMove("Home", 2, 3, "horizontal")).toBe(0);
  expect(readRovingMove("End", 0, 3, "horizontal")).toBe(2);
});

test("other keys, and an empty row, lead nowhere", () => {
  expect(readRovingMove("ArrowDown", 0, 3, "horizontal")).toBeNull();
  expect(readRovingMove("a", 0, 3, "vertical")).toBeNull();
  expect(readRovingMove("Home", 0, 0, "horizontal")).toBeNull();
});

import { expect, test } from "vitest";
import { readGridMove } from "./grid-move.ts";

const move = (key: string, row: number, column: number, control = false) => {
  const place = readGridMove(key, control, { row, column }, 3, 4);
  return place === null ? null : [place.row, place.column];
};

test("arrows move by one and stop at the edges", () => {
  expect(move("ArrowDown", 0, 1)).toEqual([1, 1]);
  expect(move("ArrowDown", 2, 1)).toEqual([2, 1]);
  expect(move("ArrowLeft", 1, 0)).toEqual([1, 0]);
  expect(move("ArrowRight", 1, 2)).toEqual([1, 3]);
});

test("Home and End go along the row, with Ctrl to the corners", () => {
  expect(move("Home", 1, 2)).toEqual([1, 0]);
  expect(move("End", 1, 2)).toEqual([1, 3]);
  expect(move("Home", 1, 2, true)).toEqual([0, 0]);
  expect(move("End", 1, 2, true)).toEqual([2, 3]);
});

test("other keys are not its business", () => {
  expect(move("Enter", 1, 2)).toBeNull();
  expect(move("toString", 1, 2)).toBeNull();
});

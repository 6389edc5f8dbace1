import { expect, test } from "vitest";
import { chooseSide, orderSides } from "./choose-side.ts";

test("two at most are chosen; a third takes the place of the first", () => {
  expect(chooseSide(["1"], "2")).toEqual(["1", "2"]);
  expect(chooseSide(["1", "2"], "draft")).toEqual(["2", "draft"]);
  expect(chooseSide(["1", "2"], "1")).toEqual(["2"]);
});

test("the older side is the old one, however they were chosen", () => {
  expect(orderSides(["10", "9"])).toEqual({ old: "9", new: "10" });
  expect(orderSides(["draft", "3"])).toEqual({ old: "3", new: "draft" });
});

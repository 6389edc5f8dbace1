import { expect, test } from "vitest";
import { placePopover } from "./place-popover.ts";

const viewport = { width: 320, height: 600 };
const box = (left: number, top: number) => ({ left, top, width: 40, height: 30 });
const menu = { width: 200, height: 150 };

test("stands under its anchor, edge to edge as asked", () => {
  expect(placePopover(box(20, 50), menu, viewport, "start")).toMatchObject({ left: 20, top: 84 });
  expect(placePopover(box(240, 50), menu, viewport, "end")).toMatchObject({ left: 80, top: 84 });
  expect(placePopover(box(140, 50), menu, viewport, "center")).toMatchObject({ left: 60 });
});

test("stays inside a narrow viewport", () => {
  expect(placePopover(box(280, 50), menu, viewport, "start").left).toBe(112);
  expect(placePopover(box(0, 50), menu, viewport, "end").left).toBe(8);
});

test("goes above when only there is room, and is bounded where there is none", () => {
  expect(placePopover(box(20, 520), menu, viewport, "start")).toMatchObject({ top: 366 });
  expect(placePopover(box(20, 50), { width: 200, height: 900 }, viewport, "start").maxHeight).toBe(
    508,
  );
});

import { expect, test } from "vitest";
import { readPresent } from "./read-present.ts";

test("others are named once each, oneself not at all, and what others send is not trusted", () => {
  const states = new Map<number, Record<string, unknown>>([
    [1, { user: { id: "me", name: "Jag" } }],
    [2, { user: { id: "o", name: "Östen" } }],
    [3, { user: { id: "a", name: "Anna" } }],
    [4, { user: { id: "a", name: "Anna" } }],
    [5, { user: { id: 7 } }],
    [6, {}],
  ]);
  expect(readPresent({ getStates: () => states }, "me")).toEqual(["Anna", "Östen"]);
});

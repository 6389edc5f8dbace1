import { closeCodes } from "@klubba/protocol";
import { expect, test } from "vitest";
import { readRefusal } from "./read-refusal.ts";
import { type ConnectionFacts, isFinal, locksPage, readSaveState } from "./save-state.ts";

const facts = (news: Partial<ConnectionFacts>): ConnectionFacts => ({
  opened: true,
  connected: true,
  unsent: 0,
  refusal: null,
  savedAt: 7,
  ...news,
});

test("saved follows a receipt and carries its time", () => {
  expect(readSaveState(facts({}))).toEqual({ kind: "saved", at: 7 });
});

test("a change without a receipt is being saved, whatever was saved before", () => {
  expect(readSaveState(facts({ unsent: 2 }))).toEqual({ kind: "saving", unsent: 2 });
});

test("without a connection nothing is saved, and what is unsent is counted", () => {
  expect(readSaveState(facts({ connected: false, unsent: 3 }))).toEqual({
    kind: "offline",
    unsent: 3,
  });
  expect(readSaveState(facts({ opened: false, connected: false }))).toEqual({
    kind: "offline",
    unsent: 0,
  });
});

test("a refusal outranks everything and keeps the count", () => {
  const refused = readSaveState(facts({ refusal: "storageFailed", connected: true, unsent: 4 }));
  expect(refused).toEqual({ kind: "refused", reason: "storageFailed", unsent: 4 });
  expect(locksPage(refused)).toBe(false);
  expect(locksPage(readSaveState(facts({ refusal: "outdated" })))).toBe(true);
});

test("the server is asked again only where asking can help", () => {
  expect(isFinal("storageFailed")).toBe(false);
  expect(isFinal("signedOut")).toBe(true);
});

test("a refusal is known by its code, or by its name where there is no code", () => {
  expect(readRefusal({ code: closeCodes.outdated })).toBe("outdated");
  expect(readRefusal({ code: 1000, reason: "storageFailed" })).toBe("storageFailed");
  expect(readRefusal({ code: 1006, reason: "" })).toBeNull();
  expect(readRefusal({ reason: "permission-denied" })).toBeNull();
});

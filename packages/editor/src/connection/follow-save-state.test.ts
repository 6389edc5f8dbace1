import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { followSaveState } from "./follow-save-state.ts";
import type { SaveState } from "./save-state.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const source = createStore<SaveState>(() => ({ kind: "saved", at: 1 }));
  const shown: string[] = [];
  const stop = followSaveState(source, (state) => shown.push(state.kind));
  return { shown, stop, is: (state: SaveState) => source.setState(state, true) };
}

test("while one types, it is said once that it is being saved, and saved when it has lasted", () => {
  const { shown, is } = follow();
  for (let key = 2; key < 12; key += 1) {
    is({ kind: "saving", unsent: key % 3 });
    is({ kind: "saved", at: key });
    vi.advanceTimersByTime(100);
  }
  expect(shown).toEqual(["saved", "saving"]);
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(["saved", "saving", "saved"]);
});

test("what gets worse is said at once, and a receipt that was about to be told is forgotten", () => {
  const { shown, is } = follow();
  is({ kind: "saving", unsent: 1 });
  is({ kind: "saved", at: 2 });
  is({ kind: "offline", unsent: 1 });
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(["saved", "saving", "offline"]);
});

test("nothing is told after it was stopped", () => {
  const { shown, stop, is } = follow();
  is({ kind: "saving", unsent: 1 });
  is({ kind: "saved", at: 2 });
  stop();
  vi.advanceTimersByTime(1000);
  is({ kind: "offline", unsent: 1 });
  expect(shown).toEqual(["saved", "saving"]);
});

import type { StoreApi } from "zustand/vanilla";
import { sameValue } from "../state/same-value.ts";
import type { SaveState } from "./save-state.ts";

/** Milliseconds that everything must have stayed saved before it is said so. */
const settleAfter = 400;

/** The count of what is being saved is not shown, and changes with every key. */
const withoutCount = (state: SaveState): SaveState =>
  state.kind === "saving" ? { kind: "saving", unsent: 1 } : state;

/**
 * Tells the save state as it is worth showing: at once when it gets worse, but `saved` only when it
 * has lasted. A receipt comes between any two keys, and to show each would draw the page once more
 * for every key. Never better than the truth. Returns how to stop.
 */
export function followSaveState(
  source: StoreApi<SaveState>,
  show: (state: SaveState) => void,
): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let shown = source.getState();
  show(shown);
  const tell = (state: SaveState) => {
    if (sameValue(shown, state)) return;
    shown = state;
    show(state);
  };
  const leave = source.subscribe((state) => {
    clearTimeout(settling);
    if (state.kind === "saved" && shown.kind === "saving")
      settling = setTimeout(() => tell(state), settleAfter);
    else tell(withoutCount(state));
  });
  return () => {
    clearTimeout(settling);
    leave();
  };
}

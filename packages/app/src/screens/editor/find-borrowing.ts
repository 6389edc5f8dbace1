import type { Borrowing } from "@klubba/editor";
import { type Fact, type Municipality, parseBody } from "@klubba/model";
import type { BorrowedFactState, BorrowState } from "./borrow-state.ts";

/** The statement or the passage that a borrowing names, or null when there is no such. */
export function findBorrowing(
  state: BorrowState | undefined,
  municipalities: readonly Municipality[],
): Borrowing | null {
  if (state === undefined) return null;
  if ("blocks" in state) {
    // The browser may keep an address longer than we keep a format.
    return parseBody({ type: "doc", content: state.blocks }).ok ? state : null;
  }
  const municipality = municipalities.find(({ id }) => id === state.municipality);
  const fact = municipality?.facts.filter(({ topic }) => topic === state.topic)[state.fact];
  return municipality === undefined || fact === undefined ? null : { municipality, fact };
}

/** How `findBorrowing` finds the fact again. */
export const toBorrowState = (municipality: Municipality, fact: Fact): BorrowedFactState => ({
  municipality: municipality.id,
  topic: fact.topic,
  fact: municipality.facts.filter(({ topic }) => topic === fact.topic).indexOf(fact),
});

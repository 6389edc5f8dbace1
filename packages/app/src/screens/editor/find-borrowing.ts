import type { Borrowing } from "@klubba/editor";
import { type Municipality, parseBody } from "@klubba/model";
import type { BorrowState } from "./borrow-state.ts";

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

/** How `findBorrowing` finds it again. */
export function toBorrowState(borrowing: Borrowing): BorrowState {
  if (!("fact" in borrowing)) return borrowing;
  const { municipality, fact } = borrowing;
  return {
    municipality: municipality.id,
    topic: fact.topic,
    fact: municipality.facts.filter(({ topic }) => topic === fact.topic).indexOf(fact),
  };
}

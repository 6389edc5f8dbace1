import type { Fact, Municipality } from "@klubba/model";
import type { BorrowState } from "./borrow-state.ts";

interface Found {
  readonly municipality: Municipality;
  readonly fact: Fact;
}

/** The statement that a borrowing names, or null when the corpus has no such. */
export function findBorrowing(
  state: BorrowState | undefined,
  municipalities: readonly Municipality[],
): Found | null {
  if (state === undefined) return null;
  const municipality = municipalities.find(({ id }) => id === state.municipality);
  const fact = municipality?.facts.filter(({ topic }) => topic === state.topic)[state.fact];
  return municipality === undefined || fact === undefined ? null : { municipality, fact };
}

/** How `findBorrowing` finds the fact again. */
export const toBorrowState = (municipality: Municipality, fact: Fact): BorrowState => ({
  municipality: municipality.id,
  topic: fact.topic,
  fact: municipality.facts.filter(({ topic }) => topic === fact.topic).indexOf(fact),
});

import * as v from "valibot";
import { emptyWizard, type WizardState } from "./wizard-state.ts";

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (person: string) => `klubba.wizard.${person}`;

const wizardShape = v.object({
  template: v.nullable(v.string()),
  title: v.nullable(v.string()),
  values: v.record(v.string(), v.string()),
});

/** What this person had answered in this tab; empty when nothing was kept or it cannot be read. */
export function readStoredWizard(storage: Kept, person: string): WizardState {
  try {
    const text = storage.getItem(keyOf(person));
    const read = v.safeParse(wizardShape, text === null ? null : JSON.parse(text));
    return read.success ? read.output : emptyWizard;
  } catch {
    return emptyWizard;
  }
}

/** Keeps the answers through a reload; a browser that refuses to keep them loses only that. */
export function storeWizard(storage: Kept, person: string, state: WizardState): void {
  try {
    storage.setItem(keyOf(person), JSON.stringify(state));
  } catch {
    // Full or forbidden: the answers are still on the page.
  }
}

export function clearStoredWizard(storage: Kept, person: string): void {
  try {
    storage.removeItem(keyOf(person));
  } catch {
    // What could not be kept need not be cleared.
  }
}

import { expect, test } from "vitest";
import { clearStoredWizard, readStoredWizard, storeWizard } from "./stored-wizard.ts";
import { emptyWizard, type WizardState } from "./wizard-state.ts";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const answers: WizardState = { template: "policy", title: null, values: { kommun: "Säter" } };

test("a reload gives back the answers of the same person until the document is created", () => {
  const storage = memory();
  storeWizard(storage, "karin", answers);
  expect(readStoredWizard(storage, "karin")).toEqual(answers);
  expect(readStoredWizard(storage, "hamid")).toEqual(emptyWizard);
  clearStoredWizard(storage, "karin");
  expect(readStoredWizard(storage, "karin")).toEqual(emptyWizard);
});

test("what is no answer begins anew", () => {
  for (const text of ["", "{", "null", '{"template":1,"title":null,"values":{}}']) {
    const storage = { ...memory(), getItem: () => text };
    expect(readStoredWizard(storage, "karin")).toEqual(emptyWizard);
  }
});

test("a browser that keeps nothing is no hindrance", () => {
  const refuse = () => {
    throw new Error("denied");
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(readStoredWizard(storage, "karin")).toEqual(emptyWizard);
  expect(() => storeWizard(storage, "karin", answers)).not.toThrow();
  expect(() => clearStoredWizard(storage, "karin")).not.toThrow();
});

import { emptyHead } from "@klubba/model";
import { expect, test } from "vitest";
import type { TemplateAnswer } from "../../corpus/parse-corpus-answer.ts";
import {
  emptyWizard,
  readAskedFields,
  readShownStep,
  readStepErrors,
  readTitle,
  toCreateBody,
} from "./wizard-state.ts";

const template: TemplateAnswer = {
  id: "policy",
  name: { sv: "Policy", en: "Policy" },
  description: { sv: "", en: "" },
  pages: 6,
  document: {
    format: 1,
    head: { ...emptyHead, title: "Policy för sociala medier" },
    fields: {
      kommun: { label: "Kommunens namn", value: "", hint: "" },
      svarstid: { label: "Svarstid", value: "", hint: "" },
    },
    evidence: {},
    body: null,
  },
};
const chosen = { ...emptyWizard, template: "policy" };

test("the template's title is offered until one writes another, an empty one too", () => {
  expect(readTitle(chosen, template)).toBe("Policy för sociala medier");
  expect(readTitle({ ...chosen, title: "" }, template)).toBe("");
});

test("the organisation is asked for before the other fields, once", () => {
  expect(readAskedFields(template).map(([name]) => name)).toEqual(["svarstid"]);
});

test("template and title are needed, every field can be skipped", () => {
  expect(readStepErrors("template", emptyWizard, null)).toEqual({ template: true });
  expect(readStepErrors("about", { ...chosen, title: "  " }, template)).toEqual({ title: true });
  expect(readStepErrors("about", { ...chosen, title: "x".repeat(301) }, template)).toEqual({
    titleLong: true,
  });
  expect(readStepErrors("fields", chosen, template)).toEqual({});
});

test("an address to a later step shows the first one that lacks something", () => {
  expect(readShownStep("fields", emptyWizard, null)).toBe("template");
  expect(readShownStep("fields", { ...chosen, title: " " }, template)).toBe("about");
  expect(readShownStep("fields", chosen, template)).toBe("fields");
});

test("what is sent holds the filled fields of this template and no others", () => {
  const state = {
    ...chosen,
    values: { kommun: " Landskrona stad ", svarstid: "  ", lokal: "Sal 3" },
  };
  expect(toCreateBody(state, template)).toEqual({
    from: "template",
    template: "policy",
    title: "Policy för sociala medier",
    fields: { kommun: "Landskrona stad" },
  });
});

import type { Field } from "@klubba/model";
import { limits } from "@klubba/protocol";
import type { TemplateAnswer } from "../../corpus/parse-corpus-answer.ts";
import type { WizardStep } from "../../routes/search.ts";

/** The field of every template that names the organisation; asked for before the others. */
export const organisationField = "kommun";

/** What has been chosen so far. Nothing is lost by going back, or by choosing another template. */
export interface WizardState {
  readonly template: string | null;
  /** Null until somebody has written one: then the template's own is offered. */
  readonly title: string | null;
  /** By field name; a template that lacks a field leaves its value aside. */
  readonly values: Readonly<Record<string, string>>;
}

export const emptyWizard: WizardState = { template: null, title: null, values: {} };

export type WizardErrors = Partial<Record<"template" | "title" | "titleLong", true>>;

export const findTemplate = (
  state: WizardState,
  templates: readonly TemplateAnswer[],
): TemplateAnswer | null => templates.find((template) => template.id === state.template) ?? null;

export const readTitle = (state: WizardState, template: TemplateAnswer | null): string =>
  state.title ?? template?.document.head.title ?? "";

/** The fields that the last step asks for, in the template's order. */
export const readAskedFields = (template: TemplateAnswer): readonly (readonly [string, Field])[] =>
  Object.entries(template.document.fields).filter(([name]) => name !== organisationField);

/** What a step still lacks; everything but template and title can be skipped. */
export function readStepErrors(
  step: WizardStep,
  state: WizardState,
  template: TemplateAnswer | null,
): WizardErrors {
  if (step === "template") return template === null ? { template: true } : {};
  if (step === "fields") return {};
  const title = readTitle(state, template).trim();
  if (title === "") return { title: true };
  return title.length > limits.titleLength ? { titleLong: true } : {};
}

/** The step to show: never one that lacks what an earlier step asks for. */
export function readShownStep(
  asked: WizardStep,
  state: WizardState,
  template: TemplateAnswer | null,
): WizardStep {
  if (template === null) return "template";
  const lacking = Object.keys(readStepErrors("about", state, template)).length > 0;
  return asked === "fields" && lacking ? "about" : asked;
}

/** What is sent: filled fields of the chosen template only. */
export function toCreateBody(state: WizardState, template: TemplateAnswer) {
  const names = Object.keys(template.document.fields);
  const filled = Object.entries(state.values)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => names.includes(name) && value !== "");
  return {
    from: "template" as const,
    template: template.id,
    title: readTitle(state, template).trim(),
    fields: Object.fromEntries(filled),
  };
}

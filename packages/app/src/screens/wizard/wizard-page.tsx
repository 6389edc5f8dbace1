import { limits } from "@klubba/protocol";
import { Button, Notice, TextField, useLanguage, useTexts } from "@klubba/ui";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useContext, useEffect, useRef, useState } from "react";
import type { CallError } from "../../api/answer.ts";
import { queries } from "../../api/queries.ts";
import type { TemplateAnswer } from "../../corpus/parse-corpus-answer.ts";
import { type WizardStep, wizardSteps } from "../../routes/search.ts";
import { useClient } from "../../session/session.tsx";
import { FocusTurnContext, PageHeading } from "../../shell/page-heading.tsx";
import { clearStoredWizard, readStoredWizard, storeWizard } from "./stored-wizard.ts";
import {
  findTemplate,
  organisationField,
  readAskedFields,
  readShownStep,
  readStepErrors,
  readTitle,
  toCreateBody,
  type WizardState,
} from "./wizard-state.ts";
import { wizardTexts } from "./wizard-texts.ts";

const route = getRouteApi("/signed-in/new");

export function WizardPage() {
  const texts = useTexts(wizardTexts);
  const client = useClient();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { step: asked = "template" } = route.useSearch();
  const { templates } = useSuspenseQuery(queries.corpus(client)).data;
  const { data: me } = useSuspenseQuery(queries.me(client));
  const [state, setState] = useState<WizardState>(() => readStoredWizard(sessionStorage, me.id));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);

  const template = findTemplate(state, templates);
  const step = readShownStep(asked, state, template);
  const errors = tried ? readStepErrors(step, state, template) : {};
  const at = wizardSteps.indexOf(step);

  useEffect(() => storeWizard(sessionStorage, me.id, state), [me.id, state]);
  // The address says the step that is shown: otherwise an answer given here would jump ahead to it.
  useEffect(() => {
    if (step === asked) return;
    void navigate({ to: "/new", search: step === "template" ? {} : { step }, replace: true });
  }, [step, asked, navigate]);

  const go = (to: WizardStep) => {
    setTried(false);
    setFailure(null);
    void navigate({ to: "/new", search: to === "template" ? {} : { step: to } });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (template === null || Object.keys(readStepErrors(step, state, template)).length > 0) return;
    const next = wizardSteps[at + 1];
    if (next !== undefined) return go(next);
    setBusy(true);
    const answer = await client.call("createDocument", {}, toCreateBody(state, template));
    setBusy(false);
    if (!answer.ok) return setFailure(answer.error);
    clearStoredWizard(sessionStorage, me.id);
    void cache.invalidateQueries({ queryKey: ["documents"] });
    return navigate({
      to: "/documents/$document",
      params: { document: answer.value.id },
      replace: true,
    });
  };

  const setValue = (name: string, value: string) =>
    setState((before) => ({ ...before, values: { ...before.values, [name]: value } }));

  return (
    <div className="app-page app-narrow">
      <PageHeading title={texts.title} />
      <ol className="app-wizard-steps" aria-label={texts.stepOf(at + 1, wizardSteps.length)}>
        {wizardSteps.map((each, index) => (
          <li
            key={each}
            aria-current={each === step ? "step" : undefined}
            data-done={index < at || undefined}
          >
            {texts.steps[each]}
          </li>
        ))}
      </ol>
      <form noValidate className="app-form" onSubmit={(event) => void submit(event)}>
        <StepHeading key={step} step={step} />
        {failure !== null && (
          <Notice tone="error" live title={texts.failed}>
            <p>{failure.message}</p>
            {failure.problems.map((problem) => (
              <p key={problem.path + problem.message}>{problem.message}</p>
            ))}
          </Notice>
        )}
        {step === "template" && (
          <TemplateChoice
            templates={templates}
            chosen={state.template}
            missing={errors.template === true}
            onChoose={(id) => setState((before) => ({ ...before, template: id }))}
          />
        )}
        {step === "about" && template !== null && (
          <>
            <p className="app-soft">{texts.aboutLead}</p>
            {organisationField in template.document.fields && (
              <TextField
                label={texts.organisation}
                hint={texts.organisationHint}
                optional
                autoComplete="organization"
                value={state.values[organisationField] ?? ""}
                onChange={(value) => setValue(organisationField, value)}
              />
            )}
            <TextField
              label={texts.documentTitle}
              hint={texts.documentTitleHint}
              required
              value={readTitle(state, template)}
              onChange={(title) => setState((before) => ({ ...before, title }))}
              error={
                errors.title
                  ? texts.titleMissing
                  : errors.titleLong
                    ? texts.titleLong(limits.titleLength)
                    : undefined
              }
            />
          </>
        )}
        {step === "fields" && template !== null && (
          <TemplateFields template={template} values={state.values} onChange={setValue} />
        )}
        <div className="app-wizard-actions">
          {at > 0 && <Button onClick={() => go(wizardSteps[at - 1]!)}>{texts.back}</Button>}
          <Button type="submit" variant="primary" busy={busy}>
            {step === "fields" ? texts.create : texts.next}
          </Button>
          <Link
            to="/"
            className="k-button k-button-quiet"
            onClick={() => clearStoredWizard(sessionStorage, me.id)}
          >
            {texts.cancel}
          </Link>
        </div>
      </form>
    </div>
  );
}

/** Takes the focus when its step takes the place of another: the page itself stays the same. */
function StepHeading({ step }: { readonly step: WizardStep }) {
  const texts = useTexts(wizardTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = useContext(FocusTurnContext);
  useEffect(() => {
    if (turn.take()) heading.current?.focus();
    return () => turn.give();
  }, [turn]);
  return (
    <h2 ref={heading} tabIndex={-1} className="app-step-title">
      <span className="k-hidden">
        {texts.stepOf(wizardSteps.indexOf(step) + 1, wizardSteps.length)}:{" "}
      </span>
      {texts.steps[step]}
    </h2>
  );
}

interface TemplateChoiceProps {
  readonly templates: readonly TemplateAnswer[];
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly onChoose: (id: string) => void;
}

function TemplateChoice({ templates, chosen, missing, onChoose }: TemplateChoiceProps) {
  const texts = useTexts(wizardTexts);
  const { language } = useLanguage();
  return (
    <fieldset className="app-templates" aria-describedby={missing ? "template-missing" : undefined}>
      <legend className="app-soft">{texts.templateLead}</legend>
      {missing && (
        <p className="k-field-error" id="template-missing" role="alert">
          {texts.templateMissing}
        </p>
      )}
      {templates.map(({ id, name, description, pages, document }) => (
        <label key={id} className="app-template">
          <input
            type="radio"
            name="template"
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span className="app-template-name">{name[language]}</span>
          <span className="app-template-text">{description[language]}</span>
          <span className="app-template-facts">
            {[
              pages === null ? "" : texts.pages(pages),
              texts.fieldCount(Object.keys(document.fields).length),
            ]
              .filter((fact) => fact !== "")
              .join(" · ")}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TemplateFieldsProps {
  readonly template: TemplateAnswer;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

function TemplateFields({ template, values, onChange }: TemplateFieldsProps) {
  const texts = useTexts(wizardTexts);
  const fields = readAskedFields(template);
  const filled = fields.filter(([name]) => (values[name] ?? "").trim() !== "").length;
  return (
    <>
      <p className="app-soft">{texts.fieldsLead}</p>
      {fields.map(([name, field]) => (
        <TextField
          key={name}
          label={field.label}
          {...(field.hint === "" ? {} : { hint: field.hint })}
          value={values[name] ?? ""}
          onChange={(value) => onChange(name, value)}
        />
      ))}
      <output className="app-soft">{texts.filled(filled, fields.length)}</output>
    </>
  );
}

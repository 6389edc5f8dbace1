import { headOf, setHead } from "@klubba/live";
import {
  headEntries,
  type HeadKey,
  headKeys,
  isDate,
  type Language,
  languages,
  type Status,
  statuses,
  statusLabels,
} from "@klubba/model";
import { Select } from "@klubba/ui";
import { useState } from "react";
import { useMayEdit } from "../editor/bench-context.tsx";
import { LiveInput } from "../fields/live-input.tsx";
import type { PanelTexts } from "../texts/panel-texts.ts";
import { useLiveMap } from "./use-live-map.ts";
import { usePanel } from "./use-panel.ts";

const isStatus = (text: string): text is Status => statuses.some((status) => status === text);
const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/** What is wrong with a value of the head, or null. Only what is right is written to the document. */
export function findHeadProblem(key: HeadKey, value: string, texts: PanelTexts): string | null {
  if (headEntries[key].kind === "date" && value !== "" && !isDate(value)) return texts.dateWrong;
  if (key === "title" && value.trim() === "") return texts.titleMissing;
  return null;
}

function HeadInput({ name, value }: { readonly name: HeadKey; readonly value: string }) {
  const { workbench, texts, language } = usePanel();
  const mayEdit = useMayEdit();
  const [refused, setRefused] = useState<string | null>(null);
  const entry = headEntries[name];
  const write = (next: string) => workbench.write((live) => setHead(live, name, next));
  const label = entry.label[language];

  if (entry.kind === "status") {
    return (
      <dl className="ke-head-status">
        <dt>{label}</dt>
        <dd>{isStatus(value) ? statusLabels[value][language] : statusLabels.draft[language]}</dd>
        <dd className="ke-hint">{texts.statusHint}</dd>
      </dl>
    );
  }
  if (entry.kind === "language") {
    return (
      <Select
        label={label}
        value={isLanguage(value) ? value : "sv"}
        disabled={!mayEdit}
        options={languages.map((each) => ({ value: each, label: texts.documentLanguage[each] }))}
        onChange={write}
      />
    );
  }
  const decided = "decided" in entry && entry.decided;
  const hints = [
    decided ? texts.decidedHint : "",
    entry.kind === "date" ? texts.dateHint : "",
    entry.kind === "lines" ? texts.linesHint : "",
  ].filter(Boolean);
  return (
    <LiveInput
      label={label}
      {...(hints.length === 0 ? {} : { hint: hints.join(" ") })}
      value={value}
      lines={entry.kind === "lines"}
      readOnly={!mayEdit}
      error={refused ?? undefined}
      {...(entry.kind === "date"
        ? { inputMode: "numeric" as const, placeholder: texts.dateHint }
        : {})}
      onWrite={(next) => {
        const problem = findHeadProblem(name, next.trim(), texts);
        setRefused(problem);
        if (problem === null) write(entry.kind === "lines" ? next : next.trim());
      }}
    />
  );
}

/** The typed metadata of the document, in printing order. */
export function HeadTab() {
  const { workbench, texts } = usePanel();
  const head = useLiveMap(headOf(workbench.connection.live));
  return (
    <div className="ke-panel ke-head">
      <p className="ke-hint">{texts.headHelp}</p>
      {headKeys.map((key) => (
        <HeadInput key={key} name={key} value={String(head[key] ?? "")} />
      ))}
    </div>
  );
}

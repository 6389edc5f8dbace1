import { headEntries, headKeys, type Localized, type PolicyDocument } from "@klubba/model";
import { explainMeaning } from "../meaning/explain-meaning.ts";
import { toMeanings } from "../meaning/read-meaning.ts";
import type { ChangeDraft } from "./change.ts";

/** What differs in the two heads, and in the values of their fields. */
export function readPropertyChanges(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): ChangeDraft[] {
  const head = headKeys.flatMap((key) => {
    const [before, after] = [oldDocument.head[key], newDocument.head[key]];
    return before === after ? [] : [toChange("head", key, headEntries[key].label, before, after)];
  });
  const names = new Set([...Object.keys(oldDocument.fields), ...Object.keys(newDocument.fields)]);
  const fields = [...names].flatMap((name) => {
    const [before, after] = [oldDocument.fields[name], newDocument.fields[name]];
    const label = after?.label ?? before?.label ?? name;
    const same = (before?.value ?? "") === (after?.value ?? "");
    return same
      ? []
      : [
          toChange(
            "field",
            name,
            { sv: label, en: label },
            before?.value ?? "",
            after?.value ?? "",
          ),
        ];
  });
  return [...head, ...fields];
}

function toChange(
  kind: "head" | "field",
  name: string,
  label: Localized,
  before: string,
  after: string,
): ChangeDraft {
  const oldText = before === "" ? null : before;
  const newText = after === "" ? null : after;
  // A diary number or date in the head is data about the document, not what it demands.
  const explanations = kind === "field" ? explainMeaning(oldText, newText) : [];
  return {
    kind,
    scope: "property",
    moved: false,
    section: { old: null, new: null },
    old: oldText,
    new: newText,
    meaning: toMeanings(explanations),
    explanations,
    numbering: false,
    words: null,
    coarse: false,
    likeness: null,
    formatting: [],
    property: { name, label },
    oldBlock: null,
    newBlock: null,
    oldBlocks: [],
    newBlocks: [],
  };
}

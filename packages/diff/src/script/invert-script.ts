import { invertRecordEdit } from "./record-edit.ts";
import type { InlineStep, NodeEdit, Script, Step } from "./script.ts";

/** The script that leads back from the new document to the old. */
export function invertScript(script: Script): Script {
  const edits = new Map<number, NodeEdit>();
  collectMoves(script.body, edits);
  return {
    method: script.method,
    body: invertEdit(script.body, edits),
    head: invertRecordEdit(script.head),
    fields: invertRecordEdit(script.fields),
    evidence: invertRecordEdit(script.evidence),
  };
}

function collectMoves(edit: NodeEdit, edits: Map<number, NodeEdit>): void {
  for (const step of edit.children ?? []) {
    if ("edit" in step && step.edit !== undefined) collectMoves(step.edit, edits);
    if ("take" in step && step.edit !== undefined) edits.set(step.take, step.edit);
  }
}

function invertEdit(edit: NodeEdit, edits: ReadonlyMap<number, NodeEdit>): NodeEdit {
  return {
    ...(edit.markup === undefined
      ? {}
      : { markup: { old: edit.markup.new, new: edit.markup.old } }),
    ...(edit.children === undefined
      ? {}
      : { children: edit.children.map((step) => invertStep(step, edits)) }),
    ...(edit.inline === undefined ? {} : { inline: edit.inline.map(invertInline) }),
  };
}

/** What was put is taken, with the edit turned round: an edit goes with the side that is left. */
function invertStep(step: Step, edits: ReadonlyMap<number, NodeEdit>): Step {
  if ("keep" in step) return step;
  if ("delete" in step) return { insert: step.delete };
  if ("insert" in step) return { delete: step.insert };
  if ("take" in step) return { put: step.take };
  if ("edit" in step) return { edit: invertEdit(step.edit, edits) };
  const edit = edits.get(step.put);
  return { take: step.put, ...(edit === undefined ? {} : { edit: invertEdit(edit, edits) }) };
}

function invertInline(step: InlineStep): InlineStep {
  if ("delete" in step) return { insert: step.delete };
  if ("insert" in step) return { delete: step.insert };
  return step;
}

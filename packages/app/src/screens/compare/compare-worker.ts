import { compareDocuments, traceChanges } from "@klubba/diff";
import {
  type DocumentJson,
  formatProblem,
  type Language,
  parseDocument,
  type PolicyDocument,
  randomIds,
} from "@klubba/model";
import type { CompareQuestion, CompareReply } from "./compare-question.ts";

function requireSide(json: DocumentJson, language: Language): PolicyDocument {
  const parsed = parseDocument(json, randomIds(Math.random), language);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(formatProblem).join("; "));
}

/* Within the worker: two documents come in, their comparison goes back. */
self.addEventListener("message", (event: MessageEvent<CompareQuestion>) => {
  let reply: CompareReply;
  try {
    const { language, steps, ...sides } = event.data;
    const comparison = compareDocuments(
      requireSide(sides.old, language),
      requireSide(sides.new, language),
    );
    const states = steps.map((step) => requireSide(step, language));
    reply = { ok: true, comparison, traced: traceChanges(comparison.changes, states) };
  } catch (error) {
    reply = { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply, { transfer: [] });
});

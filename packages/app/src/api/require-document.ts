import {
  type DocumentJson,
  type Language,
  parseDocument,
  type PolicyDocument,
  randomIds,
} from "@klubba/model";
import { CallFailed } from "./answer.ts";

/** A document of the server's; one that cannot be read is the server's failure, not the reader's. */
export function requireDocument(json: DocumentJson, language: Language): PolicyDocument {
  const parsed = parseDocument(json, randomIds(Math.random), language);
  if (parsed.ok) return parsed.value;
  const message = parsed.problems
    .map((problem) => `${problem.path ?? ""} ${problem.message}`.trim())
    .join("; ");
  throw new CallFailed({ code: "unreadable", message, problems: [] });
}

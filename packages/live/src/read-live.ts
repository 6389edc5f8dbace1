import {
  evidenceByItemSchema,
  failure,
  fieldsSchema,
  headSchema,
  type PolicyDocument,
  type Problem,
  type Result,
  success,
} from "@klubba/model";
import * as v from "valibot";
import type * as Y from "yjs";
import { bodyOf, evidenceOf, fieldsOf, headOf } from "./layout.ts";
import { readBody } from "./read-body.ts";

function fieldsJson(live: Y.Doc): unknown {
  const entries = Object.entries(fieldsOf(live).toJSON() as Record<string, { order?: number }>);
  const ordered = entries.toSorted(
    ([leftName, left], [rightName, right]) =>
      (left.order ?? 0) - (right.order ?? 0) || (leftName < rightName ? -1 : 1),
  );
  return Object.fromEntries(ordered.map(([name, { order: _, ...field }]) => [name, field]));
}

/** The document as it stands in a live document, or every problem in it. Nothing is changed. */
export function readLive(live: Y.Doc): Result<PolicyDocument> {
  const head = v.safeParse(headSchema, headOf(live).toJSON());
  const fields = v.safeParse(fieldsSchema, fieldsJson(live));
  const evidence = v.safeParse(evidenceByItemSchema, evidenceOf(live).toJSON());
  const body = readBody(bodyOf(live));

  if (head.success && fields.success && evidence.success && body.ok) {
    return success({
      head: head.output,
      fields: fields.output,
      evidence: evidence.output,
      body: body.value,
    });
  }
  const problems: Problem[] = [
    ...Object.entries({ head, fields, evidence }).flatMap(([part, parsed]) =>
      (parsed.issues ?? []).map((issue) => ({
        path: [part, v.getDotPath(issue)].filter(Boolean).join("."),
        message: issue.message,
      })),
    ),
    ...(body.ok ? [] : body.problems),
  ];
  const [first, ...rest] = problems;
  if (first === undefined) throw new Error("a live document that is not whole has a problem");
  return failure(first, ...rest);
}

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

/** What stands under a name; a client of another making may have put anything there. */
const isKeyed = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function fieldsJson(live: Y.Doc): unknown {
  const orderOf = (field: unknown) =>
    isKeyed(field) && typeof field["order"] === "number" ? field["order"] : 0;
  const ordered = Object.entries(fieldsOf(live).toJSON()).toSorted(
    ([leftName, left], [rightName, right]) =>
      orderOf(left) - orderOf(right) || (leftName < rightName ? -1 : 1),
  );
  return Object.fromEntries(
    ordered.map(([name, value]: [string, unknown]) => {
      if (!isKeyed(value)) return [name, value];
      const { order: _, ...field } = value;
      return [name, field];
    }),
  );
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

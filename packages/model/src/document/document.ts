import { Node } from "prosemirror-model";
import * as v from "valibot";
import { type EvidenceByItem, evidenceByItemSchema } from "../evidence/evidence.ts";
import { type Fields, fieldsSchema } from "../fields/fields.ts";
import { emptyHead, type Head, headSchema } from "../head/head.ts";
import type { CreateId } from "../ids/block-id.ts";
import { assignIds } from "../ids/assign-ids.ts";
import type { Language } from "../language/language.ts";
import { migrate } from "../migrations/migrate.ts";
import { currentFormat, migrations } from "../migrations/migrations.ts";
import { problemTexts } from "../result/problem-texts.ts";
import { failure, type Problem, type Result, success } from "../result/result.ts";
import { saySchemaFault } from "../result/say-schema-fault.ts";
import { closed } from "../result/shapes.ts";
import { schema } from "../schema/schema.ts";

/** Anything written here: draft, template, imported policy, a version of any of them. */
export interface PolicyDocument {
  readonly head: Head;
  readonly fields: Fields;
  readonly evidence: EvidenceByItem;
  /** The `doc` node. */
  readonly body: Node;
}

/** A document as JSON, for files and the wire. `format` counts the migrations it has seen. */
export interface DocumentJson {
  readonly format: number;
  readonly head: Partial<Head>;
  readonly fields: Fields;
  readonly evidence: EvidenceByItem;
  readonly body: unknown;
}

export function createDocument(parts: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    head: parts.head ?? emptyHead,
    fields: parts.fields ?? {},
    evidence: parts.evidence ?? {},
    body: parts.body ?? schema.nodes.doc.create(null, schema.nodes.paragraph.create()),
  };
}

export function toJson(document: PolicyDocument): DocumentJson {
  return {
    format: currentFormat,
    head: document.head,
    fields: document.fields,
    evidence: document.evidence,
    body: document.body.toJSON(),
  };
}

const jsonSchema = closed({
  format: v.number(),
  head: headSchema,
  fields: v.optional(fieldsSchema, {}),
  evidence: v.optional(evidenceByItemSchema, {}),
  // Its own reader tells when it is missing.
  body: v.optional(v.unknown()),
});

/**
 * Reads a document from JSON of this or an older format, every problem at once. Blocks without an
 * id, or with one that another block has, get a new one. Problems are told in `language`.
 */
export function parseDocument(
  json: unknown,
  createId: CreateId,
  language: Language = "en",
): Result<PolicyDocument> {
  const migrated = migrate(json, migrations, language);
  if (!migrated.ok) return migrated;
  const parsed = v.safeParse(jsonSchema, migrated.value, { lang: language });
  const problems: Problem[] = (parsed.issues ?? []).map((issue) => ({
    path: v.getDotPath(issue) ?? "",
    message: issue.message,
  }));

  const body = parseBody((migrated.value as { body?: unknown }).body, language);
  if (!body.ok) problems.push(...body.problems);
  if (parsed.success && body.ok) {
    const { head, fields, evidence } = parsed.output;
    return success({ head, fields, evidence, body: assignIds(body.value, createId) });
  }
  const [first, ...rest] = problems;
  return failure(first!, ...rest);
}

/** Reads a body from JSON and checks it against the schema: content, marks and attributes. */
export function parseBody(json: unknown, language: Language = "en"): Result<Node> {
  try {
    const body = Node.fromJSON(schema, json);
    if (body.type !== schema.topNodeType)
      throw new RangeError(`expected doc, got ${body.type.name}`);
    body.check();
    return success(body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure({
      path: "body",
      message: problemTexts[language].body(saySchemaFault(reason, language)),
    });
  }
}

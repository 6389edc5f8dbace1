import * as fc from "fast-check";
import { Node } from "prosemirror-model";
import {
  assignIds,
  digestOfBlocks,
  type EvidenceByItem,
  emptyHead,
  type Fields,
  type Head,
  hasBlockId,
  parseBody,
  type PolicyDocument,
  schema,
  sequentialIds,
  statuses,
} from "@klubba/model";
import { arbitraryBlock } from "./blocks.ts";
import { fieldNames, type Json } from "./inline.ts";
import { arbitraryText, type TextKind } from "./texts.ts";

export interface DocumentOptions {
  /** Blocks at the top, at most; 6 unless told. */
  readonly blocks?: number;
  /** `nasty` (unless told) mixes in what formats stumble on; `plain` is Swedish words. */
  readonly text?: TextKind;
  /** Comment marks; off unless told. */
  readonly comments?: boolean;
  /** Tracked insertions, deletions and changes of format; off unless told. */
  readonly suggestions?: boolean;
}

/**
 * Documents that the schema accepts: every node, mark and attribute, ids on all blocks, cross
 * references to headings (some to none), evidence, fields and head.
 */
export function arbitraryDocument(options: DocumentOptions = {}): fc.Arbitrary<PolicyDocument> {
  const text = options.text ?? "nasty";
  const value = fc.oneof(fc.constant(""), arbitraryText(text));
  return fc
    .record({
      body: arbitraryBody(options),
      head: arbitraryHead(value),
      fields: arbitraryFields(value),
      evidence: fc.dictionary(
        fc.constantFrom("SKL-1", "SKL-2", "ED-6a", "K-1"),
        arbitraryAnswer(),
        {
          maxKeys: 3,
        },
      ),
    })
    .map(({ evidence, ...rest }) => ({ ...rest, evidence: answered(rest.body, evidence) }));
}

/** A body alone, with ids `b1`, `b2`, … */
export function arbitraryBody(options: DocumentOptions = {}): fc.Arbitrary<Node> {
  const { blocks = 6, text = "nasty", comments = false, suggestions = false } = options;
  return fc
    .array(arbitraryBlock({ text, comments, suggestions }), { minLength: 1, maxLength: blocks })
    .map(toBody);
}

function toBody(content: readonly Json[]): Node {
  const draft = Node.fromJSON(
    schema,
    withTargets({ type: "doc", content }, () => "nowhere"),
  );
  const headings: string[] = [];
  assignIds(draft, sequentialIds()).descendants((node) => {
    if (node.type.name === "heading") headings.push(node.attrs.id);
  });
  // The number of a reference counts the headings; one too high refers to nothing.
  const json = withTargets({ type: "doc", content }, (index) => headings[index] ?? "nowhere");
  const parsed = parseBody(json);
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return assignIds(parsed.value, sequentialIds());
}

function withTargets(json: Json, target: (index: number) => string): Json {
  if (json.type === "crossReference") {
    return { ...json, attrs: { target: target(Number(json.attrs?.target)) } };
  }
  const content = json.content?.map((child) => withTargets(child, target));
  return content === undefined ? json : { ...json, content };
}

function arbitraryHead(value: fc.Arbitrary<string>): fc.Arbitrary<Head> {
  const date = fc.constantFrom("", "2026-11-23", "2027-02-28");
  return fc
    .record({
      title: value,
      organisation: value,
      version: fc.constantFrom("", "1.0", "2", "0x1F"),
      status: fc.constantFrom(...statuses),
      decidedOn: date,
      reviewBy: date,
      diaryNo: fc.constantFrom("", "KS 2026/123", "2026:1", "no", "null", "~"),
      related: fc.constantFrom("", "Arkivlag (1990:782)\nOffentlighets- och sekretesslag"),
      language: fc.constantFrom("sv" as const, "en" as const),
    })
    .map((head) => ({ ...emptyHead, ...head }));
}

function arbitraryFields(value: fc.Arbitrary<string>): fc.Arbitrary<Fields> {
  const field = fc.record({ label: value, value, hint: value });
  return fc.dictionary(fc.constantFrom(...fieldNames), field, { maxKeys: 3 });
}

type Answer = readonly number[] | string;

const arbitraryAnswer = (): fc.Arbitrary<Answer> =>
  fc.oneof(
    fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("Berörs inte", "Beslutas av nämnden: nej"),
  );

function answered(body: Node, answers: Readonly<Record<string, Answer>>): EvidenceByItem {
  const ids: string[] = [];
  body.descendants((node) => {
    if (hasBlockId(node.type.name)) ids.push(node.attrs.id);
  });
  const entries = Object.entries(answers).map(([item, answer]) => {
    if (typeof answer === "string") return [item, { state: "notApplicable", reason: answer }];
    const blocks = [...new Set(answer.map((index) => ids[index] ?? "gone"))];
    return [item, { state: "covered", blocks, digest: digestOfBlocks(body, blocks) }];
  });
  return Object.fromEntries(entries) as EvidenceByItem;
}

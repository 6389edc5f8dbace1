import {
  assignIds,
  type Checklist,
  createDocument,
  emptyHead,
  type LawRegister,
  type PolicyDocument,
  schema,
  sequentialIds,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import { checkDocument } from "../check-document.ts";
import type { Finding } from "../finding/finding.ts";
import type { RuleId } from "../finding/rules.ts";

const { nodes, marks } = schema;

/** Cases for tests, short enough to read: each function makes one block. */
export const text = (words: string) => (words === "" ? [] : [schema.text(words)]);
export const p = (...content: (string | Node)[]) =>
  nodes.paragraph.create(
    null,
    content.flatMap((part) => (typeof part === "string" ? text(part) : [part])),
  );
export const h = (level: number, words: string, topic: string | null = null) =>
  nodes.heading.create({ level, topic }, text(words));
export const list = (...items: string[]) =>
  nodes.bulletList.create(
    null,
    items.map((item) => nodes.listItem.create(null, p(item))),
  );
export const guidance = (words: string, items = "") => nodes.guidance.create({ items }, p(words));
export const field = (name: string) => nodes.field.create({ name });
export const link = (words: string, href = "https://example.se") =>
  schema.text(words, [marks.link.create({ href })]);
export const deleted = (words: string) => schema.text(words, [marks.deletion.create({ id: "c1" })]);
export const footnote = (words: string) => nodes.footnote.create(null, text(words));
export const table = (cell: "tableHeader" | "tableCell", ...words: string[]) =>
  nodes.table.create(
    null,
    nodes.tableRow.create(
      null,
      words.map((word) => nodes[cell].create(null, p(word))),
    ),
  );

export const noChecklist: Checklist = { id: "none", title: { sv: "", en: "" }, topics: [] };
export const noLaws: LawRegister = { laws: [], staleCitations: [] };

export const policy = (...blocks: Node[]): PolicyDocument =>
  createDocument({
    head: { ...emptyHead, title: "Policy" },
    body: assignIds(nodes.doc.create(null, blocks), sequentialIds()),
  });

export const check = (document: PolicyDocument, options = {}): Finding[] =>
  checkDocument(document, { checklist: noChecklist, laws: noLaws, ...options });

/** The rules that found something, each with the words that it found. */
export const found = (document: PolicyDocument, rule: RuleId, options = {}): string[] =>
  check(document, options)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.excerpt);

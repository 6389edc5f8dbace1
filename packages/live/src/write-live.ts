import {
  currentFormat,
  type Evidence,
  type Field,
  type HeadKey,
  type PolicyDocument,
} from "@klubba/model";
import { prosemirrorToYXmlFragment } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { bodyOf, evidenceOf, fieldsOf, headOf, metaOf } from "./layout.ts";

/**
 * Fills an empty live document. Throws on one with content: rebuilding the history of a document
 * under live clients would double or empty it.
 */
export function writeLive(document: PolicyDocument, live: Y.Doc): void {
  if (bodyOf(live).length > 0 || metaOf(live).size > 0) {
    throw new Error("writeLive fills an empty live document, this one has content");
  }
  live.transact(() => {
    prosemirrorToYXmlFragment(document.body, bodyOf(live));
    for (const [key, value] of Object.entries(document.head)) headOf(live).set(key, value);
    for (const [order, [name, field]] of Object.entries(document.fields).entries()) {
      fieldsOf(live).set(name, { ...field, order });
    }
    for (const [item, entry] of Object.entries(document.evidence))
      evidenceOf(live).set(item, entry);
    metaOf(live).set("format", currentFormat);
  });
}

export function setHead(live: Y.Doc, key: HeadKey, value: string): void {
  headOf(live).set(key, value);
}

/** Adds a field at the end of the list, or changes one in its place. */
export function setField(live: Y.Doc, name: string, field: Field): void {
  const fields = fieldsOf(live);
  const known = fields.get(name) as { order?: number } | undefined;
  fields.set(name, { ...field, order: known?.order ?? fields.size });
}

export function removeField(live: Y.Doc, name: string): void {
  fieldsOf(live).delete(name);
}

/** Null makes the item open again. */
export function setEvidence(live: Y.Doc, item: string, evidence: Evidence | null): void {
  if (evidence === null) evidenceOf(live).delete(item);
  else evidenceOf(live).set(item, { ...evidence });
}

/** The format the live document is in, or null for one that has never been written. */
export function readFormat(live: Y.Doc): number | null {
  const format = metaOf(live).get("format");
  return typeof format === "number" ? format : null;
}

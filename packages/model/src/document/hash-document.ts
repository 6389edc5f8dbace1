import { canonicalJson } from "./canonical-json.ts";
import { digest } from "./digest.ts";
import type { PolicyDocument } from "./document.ts";
import { withoutAnnotations } from "./without-annotations.ts";

/**
 * The canonical hash: SHA-256, lower-case hex, over `canonicalJson` of head, fields, evidence and
 * body. Block ids and comments do not count; suggestions do, for an undecided change is not the
 * same text. Evidence counts by the places of its blocks.
 */
export function hashDocument(document: PolicyDocument): string {
  const body = withoutAnnotations(document.body);
  const places = new Map<string, number>();
  body.descendants((node) => {
    if (node.attrs.id) places.set(node.attrs.id, places.size);
  });
  const evidence = Object.entries(document.evidence).map(([item, entry]) => [
    item,
    entry.state === "covered"
      ? { ...entry, blocks: entry.blocks.map((id) => places.get(id) ?? null) }
      : entry,
  ]);
  return digest(
    canonicalJson({
      head: document.head,
      fields: document.fields,
      evidence: Object.fromEntries(evidence),
      body,
    }),
  );
}

import * as v from "valibot";

/**
 * Which blocks answer a checklist item. `digest` is `digestOfBlocks` of those blocks when a person
 * last confirmed the answer; an item without an entry is open.
 */
const evidenceSchema = v.variant("state", [
  v.strictObject({
    state: v.literal("covered"),
    blocks: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
    digest: v.string(),
  }),
  v.strictObject({
    state: v.literal("notApplicable"),
    reason: v.pipe(v.string(), v.trim(), v.minLength(1, "an item that is not applicable needs a reason")),
  }),
]);
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>;

/** Evidence by checklist item id. */
export type EvidenceByItem = Readonly<Record<string, Evidence>>;

export const evidenceByItemSchema = v.record(v.string(), evidenceSchema);

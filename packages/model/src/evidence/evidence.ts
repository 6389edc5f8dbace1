import * as v from "valibot";
import { anyText, closed, keyed, listOf, say, sayVariant } from "../result/shapes.ts";

/**
 * Which blocks answer a checklist item. `digest` is `digestOfBlocks` of those blocks when a person
 * last confirmed the answer; an item without an entry is open.
 */
const evidenceSchema = v.variant(
  "state",
  [
    closed({
      state: v.literal("covered"),
      blocks: v.pipe(
        listOf(anyText),
        v.minLength(
          1,
          say((texts) => texts.noBlocks),
        ),
        v.readonly(),
      ),
      digest: anyText,
    }),
    closed({
      state: v.literal("notApplicable"),
      reason: v.pipe(
        anyText,
        v.trim(),
        v.minLength(
          1,
          say((texts) => texts.noReason),
        ),
      ),
    }),
  ],
  sayVariant(["covered", "notApplicable"]),
);
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>;

/** Evidence by checklist item id. */
export type EvidenceByItem = Readonly<Record<string, Evidence>>;

export const evidenceByItemSchema = keyed(anyText, evidenceSchema);

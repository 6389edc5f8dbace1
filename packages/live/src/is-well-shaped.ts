import * as v from "valibot";
import * as Y from "yjs";
import { evidenceOf, fieldsOf, headOf } from "./layout.ts";

const text = v.string();
const fieldSchema = v.object({
  label: text,
  value: v.optional(text),
  hint: v.optional(text),
  order: v.optional(v.number()),
});
const evidenceSchema = v.variant("state", [
  v.object({ state: v.literal("covered"), blocks: v.array(text), digest: text }),
  v.object({ state: v.literal("notApplicable"), reason: text }),
]);

/**
 * True when head, fields and evidence hold values of the kinds that every screen takes for granted.
 * Less than being right, which `readLive` tells: a date that is none is a mistake to show and mend,
 * a date that is no text would stop everyone's editor.
 */
export function isWellShaped(live: Y.Doc): boolean {
  const each = (map: Y.Map<unknown>, schema: v.GenericSchema) =>
    [...map.values()].every((value) => !(value instanceof Y.AbstractType) && v.is(schema, value));
  return (
    each(headOf(live), text) &&
    each(fieldsOf(live), fieldSchema) &&
    each(evidenceOf(live), evidenceSchema)
  );
}

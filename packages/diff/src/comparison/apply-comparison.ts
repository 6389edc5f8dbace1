import type { PolicyDocument } from "@klubba/model";
import { readStanding } from "../blocks/read-standing.ts";
import { applyScript } from "../script/apply-script.ts";
import { invertScript } from "../script/invert-script.ts";
import type { Script } from "../script/script.ts";

/**
 * The new document, made of the old one and their comparison. Throws a RangeError that names the
 * first difference where `oldDocument` is not the one compared.
 */
export function applyComparison(
  oldDocument: PolicyDocument,
  comparison: { readonly script: Script },
): PolicyDocument {
  return applyScript(readStanding(oldDocument), comparison.script);
}

/** The script that leads from the new document back to the old: `applyComparison(new, invertComparison(c))` is the old. */
export function invertComparison(comparison: { readonly script: Script }): {
  readonly script: Script;
} {
  return { script: invertScript(comparison.script) };
}

import type { Localized, Severity } from "@klubba/model";
import type { RuleId } from "./rules.ts";

/**
 * One thing to look at. `error`: a reader is shut out, a law is dead or the structure is broken.
 * `warning`: likely wrong. `info`: remaining work, or advice.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The heading of the innermost section it stands in; null before the first heading. */
  readonly section: { readonly id: string; readonly title: string } | null;
  /** The innermost block with an id; null when the finding is about the document as a whole. */
  readonly block: string | null;
  /** The words in question, as a reader sees them; empty where there are none. */
  readonly excerpt: string;
  /** What is wrong, why it matters, and what to do next. */
  readonly message: Localized;
  /** What to write instead of `excerpt`, where one text fits. */
  readonly replacement?: string;
  /** The checklist item that it is about. */
  readonly item?: string;
  /** The field that it is about. */
  readonly field?: string;
}

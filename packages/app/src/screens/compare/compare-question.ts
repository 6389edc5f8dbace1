import type { Comparison } from "@klubba/diff";
import type { DocumentJson, Language } from "@klubba/model";

export interface CompareQuestion {
  readonly old: DocumentJson;
  readonly new: DocumentJson;
  /** What is wrong with one that cannot be read is told in this. */
  readonly language: Language;
}

export type CompareReply =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly message: string };

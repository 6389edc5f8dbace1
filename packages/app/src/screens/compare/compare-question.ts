import type { Comparison } from "@klubba/diff";
import type { DocumentJson } from "@klubba/model";

export interface CompareQuestion {
  readonly old: DocumentJson;
  readonly new: DocumentJson;
}

export type CompareReply =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly message: string };

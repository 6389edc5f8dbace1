import type { Comparison } from "@klubba/diff";
import type { DocumentJson, Language } from "@klubba/model";

export interface CompareQuestion {
  readonly old: DocumentJson;
  readonly new: DocumentJson;
  /** The saved states from the old to the new, without the old; empty where there are none. */
  readonly steps: readonly DocumentJson[];
  /** What is wrong with one that cannot be read is told in this. */
  readonly language: Language;
}

export type CompareReply =
  | {
      readonly ok: true;
      readonly comparison: Comparison;
      /** In which of the steps each change came, by its id. */
      readonly traced: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly message: string };

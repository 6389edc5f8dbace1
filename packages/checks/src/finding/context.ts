import type { Checklist, Language, LawRegister, PolicyDocument } from "@klubba/model";
import type { Passage, Place } from "../reading/read-passages.ts";
import type { Finding } from "./finding.ts";

/** What a rule looks at. Read once for all rules. */
export interface Context {
  readonly document: PolicyDocument;
  readonly checklist: Checklist;
  readonly laws: LawRegister;
  /** The language that the document is written in. */
  readonly language: Language;
  readonly places: readonly Place[];
  readonly passages: readonly Passage[];
}

export type Rule = (context: Context) => readonly Finding[];

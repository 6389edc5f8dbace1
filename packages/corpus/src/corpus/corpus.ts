import type { Checklist, LawRegister, Municipality } from "@klubba/model";
import type { Template } from "../template/template.ts";

/** Everything in `research/` and `templates/`, read and found sound. */
export interface Corpus {
  readonly checklist: Checklist;
  readonly laws: LawRegister;
  /** The survey's ten first, each set in Swedish alphabetical order. */
  readonly municipalities: readonly Municipality[];
  /** In the order in which they are offered. */
  readonly templates: readonly Template[];
}

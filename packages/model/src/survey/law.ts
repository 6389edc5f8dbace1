import type { Localized } from "../language/language.ts";
import type { Source, Verification } from "./checklist.ts";

export const lawStatuses = ["inForce", "amended", "repealed", "principle", "watched"] as const;
export type LawStatus = (typeof lawStatuses)[number];

/** An entry of the law register: what the law is, whether it is in force, and how we know. */
export interface Law {
  readonly id: string;
  readonly name: Localized;
  /** SFS or EU number, e.g. `2009:400`; empty for a principle without a statute. */
  readonly number: string;
  readonly status: LawStatus;
  /** What is known of its state, in words. */
  readonly state: Localized;
  readonly relevance: Localized;
  readonly verification: Verification;
  /** The day the state was checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly sources: readonly Source[];
}

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A citation that has gone out of date, and what to write instead. */
export interface StaleCitation {
  readonly id: string;
  /** A JavaScript regular expression, matched with flags `giu`. */
  readonly pattern: string;
  /** When this, too, matches in the same block, the finding is left out. */
  readonly unless?: string;
  readonly severity: Severity;
  readonly advice: Localized;
  readonly verification: Verification;
}

export interface LawRegister {
  readonly laws: readonly Law[];
  readonly staleCitations: readonly StaleCitation[];
}

import type { Localized } from "../language/language.ts";

/** How far a statement about law or guidance has been checked, as the research marks it. */
export const verifications = [
  /** The statute text or its change register was read. */
  "statute",
  /** A stored public page was read. */
  "source",
  /** Our own attribution or general knowledge; shown as unverified. */
  "unverified",
] as const;
export type Verification = (typeof verifications)[number];

/** A law an item rests on. `law` is an id in the law register. */
export interface Citation {
  readonly law: string;
  /** Chapter and section, e.g. `5 kap. 1 §`; empty for the law as a whole. */
  readonly place: string;
  readonly verification: Verification;
}

/** Where an item or fact comes from. */
export interface Source {
  readonly title: string;
  /** Absent where no public address was seen. */
  readonly url?: string;
}

/** One question that a policy must answer. */
export interface Item {
  readonly id: string;
  readonly question: Localized;
  readonly why: Localized;
  readonly laws: readonly Citation[];
  readonly sources: readonly Source[];
  /** How the item itself is supported: seen in guidance, or added by Klubba. */
  readonly verification: Verification;
  /** Ids in the older checklists that ask this, e.g. `SKL-1`, `ED-6a`. */
  readonly origins: readonly string[];
}

/** A group of items, and the row of the matrix under which facts are coded. */
export interface Topic {
  readonly id: string;
  readonly title: Localized;
  readonly items: readonly Item[];
}

export interface Checklist {
  readonly id: string;
  readonly title: Localized;
  readonly topics: readonly Topic[];
}

import type { Localized } from "../language/language.ts";

/** How binding a statement is, in the words of Swedish governing documents. */
export const strengths = ["ska", "bör", "får", "kan", "fårInte"] as const;
export type Strength = (typeof strengths)[number];

/** How much of a municipality's source was read. */
export const coverages = ["full", "beginning", "secondary"] as const;
export type SourceCoverage = (typeof coverages)[number];

/** One coded statement. Our paraphrase, never the municipality's wording. */
export interface Fact {
  readonly topic: string;
  readonly statement: Localized;
  /** Null where the statement shows none. */
  readonly strength: Strength | null;
  readonly url: string;
}

/** A surveyed municipality. A topic without a fact was not seen; it is not known to be missing. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly county: string;
  /** `ten`: the survey; `wider`: the comparison on demand. */
  readonly set: "ten" | "wider";
  /** Rounded, or null where unknown. */
  readonly population: number | null;
  readonly document: {
    readonly title: string;
    readonly type: string;
    readonly adoptedBy: string | null;
    /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    readonly adoptedOn: string | null;
    readonly revisedOn: string | null;
    readonly paragraph: string | null;
    readonly diaryNo: string | null;
    readonly pages: number | null;
  };
  readonly source: {
    readonly kind: string;
    readonly url: string;
    readonly otherUrls: readonly string[];
    readonly coverage: SourceCoverage;
    readonly note: string;
  };
  readonly facts: readonly Fact[];
}

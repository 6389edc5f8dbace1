import type { Meaning } from "./meaning.ts";

/** One thing that a text says. Two of one meaning and value say the same. */
export interface Signal {
  readonly meaning: Meaning;
  readonly value: string;
  /** The words that say it, as a place in the text. */
  readonly from: number;
  readonly to: number;
  /** Signals that are told as part of another, as the 24 of `24 timmar`, name its value. */
  readonly partOf: string | null;
  /** What it is said of: the nearest words of weight before and after it, where there are. Few ask. */
  readonly about: () => readonly string[];
}

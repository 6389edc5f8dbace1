import type { Difference } from "../pairs/difference.ts";
import type { Pair } from "../pairs/pair.ts";

/** What a tool made of a pair. */
export interface Answer {
  /** Of the tool's own work alone: from the texts, or the documents, to its result. */
  readonly milliseconds: number;
  /** That result, read into words. Throws where it is not about these texts. */
  read(): Difference;
}

/** One way of comparing; the same for all, so that all are measured alike. */
export type Tool = (pair: Pair) => Answer;

/** Times the work alone; what it returns is read when it is scored. */
export function answer<Result>(work: () => Result, read: (result: Result) => Difference): Answer {
  const started = performance.now();
  const result = work();
  return { milliseconds: performance.now() - started, read: () => read(result) };
}

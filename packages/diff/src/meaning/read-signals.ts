import type { Strength } from "@klubba/model";
import { readCounts } from "./read-counts.ts";
import { readModality } from "./read-modality.ts";
import { readNames } from "./read-names.ts";
import { readWords } from "./read-words.ts";
import type { Signal } from "./signal.ts";

/** Everything that Swedish or English text says. It knows words, not grammar: SPEC.md says what it sees. */
export function readSignals(text: string): Signal[] {
  const words = readWords(text);
  return [...readModality(words), ...readCounts(words, text), ...readNames(words)];
}

/** The strongest statement of a text, for a cell of the matrix; null where none is made. */
export function readStrength(text: string): Strength | null {
  const signals = readModality(readWords(text));
  const strengths = new Set(
    signals.flatMap(({ meaning, value }) => (meaning === "strength" ? value : [])),
  );
  const order: readonly Strength[] = ["ska", "bör", "får", "kan"];
  const said = order.find((strength) => strengths.has(strength));
  return said ?? (signals.some(({ meaning }) => meaning === "prohibition") ? "fårInte" : null);
}

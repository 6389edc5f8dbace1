import { formatProblem } from "@klubba/model";
import type { Corpus } from "../corpus/corpus.ts";
import { loadCorpus } from "../node/load-corpus.ts";

/** The repository's own corpus; throws with every problem when it is not sound. */
export async function requireCorpus(): Promise<Corpus> {
  const loaded = await loadCorpus();
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.problems.map(formatProblem).join("\n"));
}

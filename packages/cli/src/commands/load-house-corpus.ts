import { type Corpus } from "@klubba/corpus";
import { loadCorpus } from "@klubba/corpus/node";
import { formatProblem } from "@klubba/model";
import { Cannot } from "../command/cannot.ts";

/** The templates and research that come with Klubba. Throws Cannot when they are not sound. */
export async function loadHouseCorpus(): Promise<Corpus> {
  const corpus = await loadCorpus();
  if (corpus.ok) return corpus.value;
  const [first, ...rest] = corpus.problems.map(formatProblem);
  throw new Cannot({
    sv: `mallar eller underlag har fel: ${first}${rest.length === 0 ? "" : ` (och ${rest.length} till)`}. Se klubba research check`,
    en: `templates or research have problems: ${first}${rest.length === 0 ? "" : ` (and ${rest.length} more)`}. See klubba research check`,
  });
}

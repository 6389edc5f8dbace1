/** Puts many documents side by side in a process of its own: `run-matrix-index.ts DOCUMENTS PAGES RUNS` */
import { loadCorpus } from "@klubba/corpus/node";
import { createIndex, readMatrix, similarityOf } from "@klubba/diff";
import { formatProblem } from "@klubba/model";
import type { MatrixRun } from "./matrix-index.ts";
import { generatePair } from "./pairs/pair.ts";
import { loadSentences } from "./pairs/writer.ts";

const [count = 0, pages = 0, runs = 0] = process.argv.slice(2).map(Number);
const corpus = await loadCorpus();
if (!corpus.ok) throw new Error(corpus.problems.map(formatProblem).join("\n"));
const { checklist } = corpus.value;
const sentences = await loadSentences();
const documents = Array.from({ length: count }, (_, at) => ({
  id: `d${at}`,
  name: `Policy ${at}`,
  document: generatePair(1000 + at, "structure", pages, sentences).old.document,
}));

const measured: MatrixRun[] = [];
for (let run = 0; run < runs; run += 1) {
  const started = performance.now();
  const index = createIndex({ documents, checklist, language: "sv" });
  const indexed = performance.now();
  const { likeness } = similarityOf(index);
  const compared = performance.now();
  const { cells } = readMatrix({ checklist, municipalities: [], documents, language: "sv", index });
  const read = performance.now();
  // Numbers for a matrix that is not there would be worth nothing.
  if (likeness.length !== count || cells.length < count) throw new Error("documents are missing");
  measured.push({
    index: indexed - started,
    similarity: compared - indexed,
    matrix: read - compared,
    whole: read - started,
    // Given in kilobytes.
    memory: process.resourceUsage().maxRSS * 1024,
  });
}
process.send?.(measured);

export { defaultDirectory, loadCorpus } from "./load-corpus.ts";

import type { Language } from "@klubba/model";

interface MatrixWords {
  readonly title: string;
  readonly matrix: string;
  readonly taken: string;
  readonly meanings: string;
  readonly topic: string;
  readonly column: string;
  readonly statement: string;
  readonly source: string;
  readonly sources: string;
  readonly section: string;
}

/** What stands around the cells, in every file that a matrix is written as. */
export const matrixWords: Record<Language, MatrixWords> = {
  sv: {
    title: "Så svarar andra: områden och kommuner",
    matrix: "Matris",
    taken: "Uttaget",
    meanings: "Vad orden betyder",
    topic: "Område",
    column: "Kommun eller dokument",
    statement: "Uppgift",
    source: "Källa",
    sources: "Källor",
    section: "Avsnitt",
  },
  en: {
    title: "How others answer: topics and municipalities",
    matrix: "Matrix",
    taken: "Taken",
    meanings: "What the words mean",
    topic: "Topic",
    column: "Municipality or document",
    statement: "Statement",
    source: "Source",
    sources: "Sources",
    section: "Section",
  },
};

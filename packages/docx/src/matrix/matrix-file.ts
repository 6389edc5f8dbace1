import type { Language } from "@klubba/model";

export interface MatrixFileOptions {
  readonly language: Language;
  /** What the file is called in its properties and first line. */
  readonly title: string;
  /** Written as the time of creation and change. */
  readonly now: Date;
  /** When the matrix was taken, `YYYY-MM-DD`, as the reader's own calendar has it. */
  readonly day: string;
}

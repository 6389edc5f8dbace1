import type { Matrix, MatrixCell, MatrixColumn, MatrixTopic } from "@klubba/diff";
import type { Checklist, Language } from "@klubba/model";
import type { Arrangement } from "./arrangement.ts";
import type { CellsAt } from "./read-grid.ts";

/** How alike each column is to the own draft, from 0 to 1; a column without a figure comes last. */
export type Likeness = ReadonlyMap<string, number>;

interface Given {
  readonly matrix: Matrix;
  readonly cellsAt: CellsAt;
  readonly checklist: Checklist;
  readonly language: Language;
  readonly arrangement: Arrangement;
  readonly likeness: Likeness | null;
}

/** The draft in whose gaps one is interested: the first own document, or null. */
export const findOwnColumn = (matrix: Matrix): MatrixColumn | null =>
  matrix.columns.find(({ kind }) => kind === "document") ?? null;

/** How many of the topics a column says something about. */
export const countAnswered = (matrix: Matrix, cellsAt: CellsAt, column: string): number =>
  matrix.topics.filter(({ id }) => isAnswered(cellsAt, id, column)).length;

/** How many of the municipalities say something about a topic. */
export const countAnswering = (matrix: Matrix, cellsAt: CellsAt, topic: string): number =>
  matrix.columns.filter(({ id, kind }) => kind === "municipality" && isAnswered(cellsAt, topic, id))
    .length;

const isAnswered = (cellsAt: CellsAt, topic: string, column: string): boolean =>
  cellsAt(topic, column).some(({ seen }) => seen);

/** What is found in a draft by its words is still to be said of it: half a gap. */
const readGap = (cells: readonly MatrixCell[]): 0 | 1 | 2 =>
  cells.some(({ state }) => state === "stated" || state === "notApplicable")
    ? 0
    : cells.some(({ state }) => state === "found")
      ? 1
      : 2;

/** Unknown comes last, whichever way the known are ordered. */
function knownFirst<Value>(
  valueOf: (column: MatrixColumn) => Value | null,
  compare: (one: Value, other: Value) => number,
) {
  return (left: MatrixColumn, right: MatrixColumn): number => {
    const [one, other] = [valueOf(left), valueOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return compare(one, other);
  };
}

const alphabetic = (one: string, other: string) => one.localeCompare(other, "sv");
const falling = (one: number, other: number) => other - one;

function arrangeColumns({ matrix, cellsAt, arrangement, likeness }: Given): MatrixColumn[] {
  const orders: Record<
    Arrangement["columns"],
    (left: MatrixColumn, right: MatrixColumn) => number
  > = {
    survey: () => 0,
    name: knownFirst(({ name }) => name, alphabetic),
    county: knownFirst(({ county }) => county, alphabetic),
    population: knownFirst(({ population }) => population, falling),
    // Dates of unlike precision: as text, the year decides first.
    date: knownFirst(
      ({ date }) => date,
      (one, other) => alphabetic(other, one),
    ),
    coverage: knownFirst(({ id }) => countAnswered(matrix, cellsAt, id), falling),
    likeness: knownFirst(({ id }) => likeness?.get(id) ?? null, falling),
  };
  const order = orders[arrangement.columns];
  const own = matrix.columns.filter(({ kind }) => kind !== "municipality");
  const municipalities = matrix.columns.filter(({ kind }) => kind === "municipality");
  // What is one's own stays first: everything else is read against it.
  return [...own, ...municipalities.toSorted(order)];
}

function arrangeTopics(given: Given): MatrixTopic[] {
  const { matrix, cellsAt, checklist, language, arrangement } = given;
  const own = findOwnColumn(matrix);
  const gapOf = ({ id }: MatrixTopic) => (own === null ? 0 : readGap(cellsAt(id, own.id)));
  const words = arrangement.find.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const textOf = ({ id, title }: MatrixTopic) => {
    const items = checklist.topics.find((topic) => topic.id === id)?.items ?? [];
    const questions = items.map(({ question }) => question[language]);
    return [title, ...questions].join(" ").toLocaleLowerCase(language);
  };
  const counts = new Map(
    matrix.topics.map((topic) => [topic.id, countAnswering(matrix, cellsAt, topic.id)]),
  );
  const countOf = ({ id }: MatrixTopic) => counts.get(id) ?? 0;
  const chosen = matrix.topics.filter((topic) => {
    if (arrangement.topics === "gaps" && gapOf(topic) === 0) return false;
    const answered = matrix.columns.some(({ id }) => isAnswered(cellsAt, topic.id, id));
    if (arrangement.topics === "answered" && !answered) return false;
    return words.every((word) => textOf(topic).includes(word));
  });
  const orders: Record<Arrangement["order"], (left: MatrixTopic, right: MatrixTopic) => number> = {
    checklist: () => 0,
    most: (left, right) => countOf(right) - countOf(left),
    least: (left, right) => countOf(left) - countOf(right),
    // Among the gaps, first what most others have an answer to.
    gaps: (left, right) => gapOf(right) - gapOf(left) || countOf(right) - countOf(left),
  };
  return chosen.toSorted(orders[arrangement.order]);
}

/** The matrix as it is laid out: chosen topics and columns in their order, the cells in theirs. */
export function arrangeMatrix(given: Given): Matrix {
  const topics = arrangeTopics(given);
  const columns = arrangeColumns(given);
  const cells = topics.flatMap((topic) =>
    columns.flatMap((column) => given.cellsAt(topic.id, column.id)),
  );
  return { ...given.matrix, topics, columns, cells };
}

import type { Item, Language, Localized, PolicyDocument } from "@klubba/model";
import type { IndexedPassage, IndexedText } from "../many/indexed-text.ts";
import { readHeadingOf } from "../many/indexed-text.ts";
import { readStrength } from "../meaning/read-signals.ts";
import type { MatrixCell } from "./matrix.ts";

/** A cell but for its place. */
export type Statement = Pick<
  MatrixCell,
  "statement" | "strength" | "source" | "state" | "blocks" | "likeness"
>;

const notApplicable: Localized = { sv: "Ej tillämpligt", en: "Not applicable" };

/**
 * What a document says on a topic: one statement a section, of the texts under headings that name
 * the topic and of the blocks given as evidence for its items. Each text is told once.
 */
export function readStatements(text: IndexedText, topic: string): Statement[] {
  return text.sections.flatMap(({ passages }): Statement[] => {
    const said = passages.filter(({ isHeading, topics }) => !isHeading && topics.includes(topic));
    return said.length === 0 ? [] : [toStatement(text, said, "stated", null)];
  });
}

/** A passage that was searched for, as a statement. */
export const toFoundStatement = (
  text: IndexedText,
  passage: IndexedPassage,
  likeness: number,
): Statement => toStatement(text, [passage], "found", likeness);

function toStatement(
  text: IndexedText,
  passages: readonly IndexedPassage[],
  state: "stated" | "found",
  likeness: number | null,
): Statement {
  const statement = passages.map(({ words }) => words).join("\n");
  return {
    statement,
    strength: readStrength(statement),
    source: readHeadingOf(text, passages[0]!),
    state,
    blocks: passages.flatMap(({ block }) => (block === null ? [] : [block])),
    likeness,
  };
}

/** The one statement of a topic whose every item is declared not applicable, or none. */
export function readNotApplicable(
  { evidence }: PolicyDocument,
  items: readonly Item[],
  language: Language,
): Statement[] {
  const reasons = items.flatMap(({ id }) => {
    const entry = evidence[id];
    return entry?.state === "notApplicable" ? [entry.reason] : [];
  });
  if (items.length === 0 || reasons.length < items.length) return [];
  const statement = `${notApplicable[language]}: ${[...new Set(reasons)].join("; ")}`;
  const nothing = { strength: null, source: null, blocks: [], likeness: null };
  return [{ ...nothing, statement, state: "notApplicable" }];
}

import type { Language, Municipality } from "@klubba/model";
import { Fragment, type Node, type Schema } from "@tiptap/pm/model";
import { type Command, Selection } from "@tiptap/pm/state";
import type { Borrowing } from "../editor/policy-editor-props.ts";
import { requireMark, requireNode } from "../schema/types.ts";

const sourceNote: Record<Language, (municipality: Municipality) => [string, string]> = {
  sv: ({ name }) => [`Källa: ${name}, `, ". Parafras av Klubba."],
  en: ({ name }) => [`Source: ${name}, `, ". Paraphrase by Klubba."],
};

/** A paragraph with our paraphrase of the fact and a footnote that names where it comes from. */
export function createBorrowedParagraph(
  schema: Schema,
  { municipality, fact }: Borrowing,
  language: Language,
): Node {
  const [before, after] = sourceNote[language](municipality);
  const link = requireMark(schema, "link").create({ href: fact.url });
  const note = [schema.text(before), schema.text(fact.url, [link]), schema.text(after)];
  return requireNode(schema, "paragraph").create(null, [
    schema.text(fact.statement[language]),
    requireNode(schema, "footnote").create(null, Fragment.fromArray(note)),
  ]);
}

function insertAt(position: number, node: Node): Command {
  return (state, dispatch) => {
    const transaction = state.tr.insert(position, node);
    dispatch?.(
      transaction
        .setSelection(Selection.near(transaction.doc.resolve(position + 1)))
        .scrollIntoView(),
    );
    return true;
  };
}

/** Puts the borrowed paragraph after the block at the cursor; after a heading, below its guidance. */
export const borrowHere =
  (borrowing: Borrowing, language: Language): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    let index = $from.index(0);
    const kindAt = (at: number) => (at < state.doc.childCount ? state.doc.child(at).type.name : "");
    if (kindAt(index) === "heading") while (kindAt(index + 1) === "guidance") index += 1;
    const after = $from.posAtIndex(Math.min(index + 1, state.doc.childCount), 0);
    return insertAt(after, createBorrowedParagraph(state.schema, borrowing, language))(
      state,
      dispatch,
    );
  };

/** Puts the borrowed paragraph at the end of the section with its topic, or of the document. */
export const borrowToTopic =
  (borrowing: Borrowing, language: Language): Command =>
  (state, dispatch) => {
    let level: number | null = null;
    let end = state.doc.content.size;
    state.doc.forEach((node, offset) => {
      if (node.type.name !== "heading") return;
      if (level === null && node.attrs.topic === borrowing.fact.topic) {
        level = node.attrs.level as number;
        end = state.doc.content.size;
      } else if (level !== null && end === state.doc.content.size) {
        // Up to the next heading of any level: the section's own text, not a subsection's.
        end = offset;
      }
    });
    return insertAt(end, createBorrowedParagraph(state.schema, borrowing, language))(
      state,
      dispatch,
    );
  };

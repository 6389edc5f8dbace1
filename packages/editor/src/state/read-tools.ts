import { type ListDelimiter, type ListFormat, type MarkName, markNames } from "@klubba/model";
import type { EditorState } from "@tiptap/pm/state";
import { isInTable } from "@tiptap/pm/tables";
import { yUndoPluginKey } from "@tiptap/y-tiptap";
import { findList } from "../commands/lists.ts";
import { requireMark } from "../schema/types.ts";

/** What the toolbar shows of the place where the cursor is. */
export interface Tools {
  /** 0 for a paragraph, 1 to 4 for a heading, null for what is neither. */
  readonly level: number | null;
  /** Names of the marks that are on, joined by blanks. */
  readonly marks: string;
  readonly list: "bulletList" | "orderedList" | null;
  readonly format: ListFormat;
  readonly delimiter: ListDelimiter;
  readonly start: number;
  readonly quoted: boolean;
  readonly inTable: boolean;
  /** True while text is selected. */
  readonly selecting: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function readMarks(state: EditorState): MarkName[] {
  const { from, to, empty, $from } = state.selection;
  return markNames.filter((name) => {
    const type = requireMark(state.schema, name);
    if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
    return state.doc.rangeHasMark(from, to, type);
  });
}

function readLevel(state: EditorState): number | null {
  const { parent } = state.selection.$from;
  if (parent.type.name === "heading") return parent.attrs.level as number;
  return parent.type.name === "paragraph" ? 0 : null;
}

export function readTools(state: EditorState): Tools {
  const list = findList(state)?.node;
  const { $from } = state.selection;
  let quoted = false;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    quoted ||= $from.node(depth).type.name === "blockquote";
  const undoing = yUndoPluginKey.getState(state) as
    | { hasUndoOps?: boolean; hasRedoOps?: boolean }
    | undefined;
  return {
    level: readLevel(state),
    marks: readMarks(state).join(" "),
    list:
      list === undefined ? null : list.type.name === "bulletList" ? "bulletList" : "orderedList",
    format: (list?.attrs.format as ListFormat | undefined) ?? "decimal",
    delimiter: (list?.attrs.delimiter as ListDelimiter | undefined) ?? "period",
    start: (list?.attrs.start as number | undefined) ?? 1,
    quoted,
    inTable: isInTable(state),
    selecting: !state.selection.empty,
    canUndo: undoing?.hasUndoOps ?? false,
    canRedo: undoing?.hasRedoOps ?? false,
  };
}

/** Id of the heading whose section holds the cursor, or null above the first heading. */
export function findSectionAt(state: EditorState): string | null {
  for (
    let index = Math.min(state.selection.$from.index(0), state.doc.childCount - 1);
    index >= 0;
    index -= 1
  ) {
    const node = state.doc.child(index);
    if (node.type.name === "heading") return (node.attrs.id as string | null) ?? null;
  }
  return null;
}

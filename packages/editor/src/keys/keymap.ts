import { headingLevels } from "@klubba/model";
import {
  baseKeymap,
  chainCommands,
  exitCode,
  selectParentNode,
  toggleMark,
} from "@tiptap/pm/commands";
import { undoInputRule } from "@tiptap/pm/inputrules";
import type { Schema } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { redo, undo } from "@tiptap/y-tiptap";
import { findList, liftItem, sinkItem, splitItem, toggleList } from "../commands/lists.ts";
import { moveBlock } from "../commands/move-block.ts";
import { setHeading, setParagraph } from "../commands/set-block.ts";
import { leaveTable, nextCell, previousCell } from "../commands/tables.ts";
import { requireMark, requireNode } from "../schema/types.ts";
import { goOnAfterLeaf } from "./write-after-leaf.ts";

/** What keys ask of the screens around the page. */
export interface KeyRequests {
  link(): void;
  find(): void;
  toolbar(): void;
}

const request =
  (ask: () => void): Command =>
  (_state, dispatch) => {
    if (dispatch !== undefined) ask();
    return true;
  };

const insertBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(
    state.tr.replaceSelectionWith(requireNode(state.schema, "hardBreak").create()).scrollIntoView(),
  );
  return true;
});

/** In a list, Tab always stays in the page; elsewhere it moves on, as the keyboard's user expects. */
const stayInList: Command = (state) => findList(state) !== null;

/** Backspace at the start of the first paragraph of a list item takes the item out of the list. */
const liftAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false;
  if ($from.node(-1).type.name !== "listItem" || $from.index(-1) > 0) return false;
  return liftItem(state, dispatch, view);
};

/** Backspace at the start of a heading makes it a paragraph. */
const plainAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== "heading") return false;
  return setParagraph(state, dispatch, view);
};

export function pageKeys(schema: Schema, ask: KeyRequests): Record<string, Command> {
  const headings = headingLevels.map((level) => [`Mod-Alt-${level}`, setHeading(level)] as const);
  return {
    ...baseKeymap,
    ...Object.fromEntries(headings),
    "Mod-Alt-0": setParagraph,
    Enter: chainCommands(goOnAfterLeaf, splitItem, baseKeymap.Enter ?? exitCode),
    "Shift-Enter": insertBreak,
    "Mod-Enter": leaveTable,
    Backspace: chainCommands(
      undoInputRule,
      liftAtStart,
      plainAtStart,
      baseKeymap.Backspace ?? exitCode,
    ),
    Tab: chainCommands(nextCell, sinkItem, stayInList),
    "Shift-Tab": chainCommands(previousCell, liftItem),
    "Mod-b": toggleMark(requireMark(schema, "bold")),
    "Mod-i": toggleMark(requireMark(schema, "italic")),
    "Mod-Shift-x": toggleMark(requireMark(schema, "strike")),
    "Mod-,": toggleMark(requireMark(schema, "subscript")),
    "Mod-.": toggleMark(requireMark(schema, "superscript")),
    "Mod-Shift-8": toggleList("bulletList"),
    "Mod-Shift-7": toggleList("orderedList"),
    "Mod-z": (state) => undo(state),
    "Mod-y": (state) => redo(state),
    "Mod-Shift-z": (state) => redo(state),
    "Mod-k": request(ask.link),
    "Mod-f": request(ask.find),
    "Alt-ArrowUp": moveBlock("up"),
    "Alt-ArrowDown": moveBlock("down"),
    "Alt-F10": request(ask.toolbar),
    F10: request(ask.toolbar),
    "Shift-Escape": selectParentNode,
  };
}

import { toggleMark } from "@tiptap/pm/commands";
import { keymap } from "@tiptap/pm/keymap";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { StepMap } from "@tiptap/pm/transform";
import { EditorView } from "@tiptap/pm/view";
import { redo, undo } from "@tiptap/y-tiptap";
import { requireMark, requireNode } from "../schema/types.ts";

const fromOuter = "fromOuter";

export interface NotePage {
  readonly view: EditorView;
  /** Shows the footnote as it has become by someone else's hand, or an undo. */
  show(note: Node): void;
}

interface NotePageOptions {
  readonly element: HTMLElement;
  readonly outer: EditorView;
  readonly label: string;
  /** Escape: the page takes that key from the dialog around it. */
  readonly onEscape: () => void;
  /** Where the footnote stands now, or null when it is gone. */
  readonly findPosition: () => number | null;
}

/**
 * A small page on the inside of a footnote. Every step made in it is made in the page around it, so
 * that saving, undo and writing together work as elsewhere.
 */
export function createNotePage({
  element,
  outer,
  label,
  findPosition,
  onEscape,
}: NotePageOptions): NotePage | null {
  const position = findPosition();
  const note = position === null ? null : outer.state.doc.nodeAt(position);
  if (note === null) return null;
  const { schema } = outer.state;
  const view = new EditorView(element, {
    attributes: {
      class: "ke-note-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
    },
    state: EditorState.create({
      doc: note,
      selection: TextSelection.create(note, note.content.size),
      plugins: [
        keymap({
          "Mod-z": () => undo(outer.state),
          "Mod-y": () => redo(outer.state),
          "Mod-Shift-z": () => redo(outer.state),
          "Mod-b": toggleMark(requireMark(schema, "bold")),
          "Mod-i": toggleMark(requireMark(schema, "italic")),
          "Shift-Enter": (state, dispatch) => {
            dispatch?.(state.tr.replaceSelectionWith(requireNode(schema, "hardBreak").create()));
            return true;
          },
        }),
      ],
    }),
    handleKeyDown(_view, event) {
      if (event.key === "Escape") onEscape();
      return event.key === "Escape" || (event.key === "Enter" && !event.shiftKey);
    },
    dispatchTransaction(transaction) {
      const { state, transactions } = view.state.applyTransaction(transaction);
      const at = findPosition();
      if (transaction.docChanged && at === null) return;
      view.updateState(state);
      if (transaction.getMeta(fromOuter) || at === null) return;
      const outerTransaction = outer.state.tr;
      const offset = StepMap.offset(at + 1);
      for (const { steps } of transactions) {
        for (const step of steps) {
          const mapped = step.map(offset);
          if (mapped !== null) outerTransaction.step(mapped);
        }
      }
      if (outerTransaction.docChanged) outer.dispatch(outerTransaction);
    },
  });
  return {
    view,
    show(next) {
      const start = next.content.findDiffStart(view.state.doc.content);
      if (start === null) return;
      const end = next.content.findDiffEnd(view.state.doc.content);
      if (end === null) return;
      const overlap = start - Math.min(end.a, end.b);
      const extra = overlap > 0 ? overlap : 0;
      view.dispatch(
        view.state.tr
          .replace(start, end.b + extra, next.slice(start, end.a + extra))
          .setMeta(fromOuter, true),
      );
    },
  };
}

import { type Command, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { EditorState } from "@tiptap/pm/state";
import { asOneUndoStep } from "../commands/one-undo-step.ts";
import { type FindOptions, findMatches, type Match } from "./find-matches.ts";

export interface FindState {
  readonly options: FindOptions | null;
  readonly matches: readonly Match[];
  /** Index of the match the writer stands at, or -1. */
  readonly current: number;
}

type Change = { readonly options: FindOptions | null } | { readonly current: number };

const nothing: FindState = { options: null, matches: [], current: -1 };
const findKey = new PluginKey<FindState>("find");

export const readFind = (state: EditorState): FindState => findKey.getState(state) ?? nothing;

const indexFrom = (matches: readonly Match[], position: number): number => {
  const next = matches.findIndex((match) => match.from >= position);
  return next === -1 ? (matches.length === 0 ? -1 : 0) : next;
};

/** Marks every match on the page while something is looked for. */
export function findPlugin(): Plugin<FindState> {
  return new Plugin<FindState>({
    key: findKey,
    state: {
      init: () => nothing,
      apply(transaction, value, _oldState, newState) {
        const change = transaction.getMeta(findKey) as Change | undefined;
        if (change !== undefined && "current" in change)
          return { ...value, current: change.current };
        const options = change === undefined ? value.options : change.options;
        if (options === null) return nothing;
        if (change === undefined && !transaction.docChanged) return value;
        const matches = findMatches(newState.doc, options);
        const near =
          change === undefined
            ? transaction.mapping.map(value.matches[value.current]?.from ?? 0)
            : newState.selection.from;
        return { options, matches, current: indexFrom(matches, near) };
      },
    },
    props: {
      decorations(state) {
        const { matches, current } = readFind(state);
        if (matches.length === 0) return null;
        return DecorationSet.create(
          state.doc,
          matches.map(({ from, to }, index) =>
            Decoration.inline(from, to, {
              class: index === current ? "ke-match ke-match-current" : "ke-match",
            }),
          ),
        );
      },
    },
  });
}

/** Looks for something, or with null for nothing any more. */
export const find =
  (options: FindOptions | null): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(findKey, { options } satisfies Change));
    return true;
  };

/** Goes to the next or previous match, round the end of the document. */
export const stepMatch =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const { matches, current } = readFind(state);
    if (matches.length === 0) return false;
    const next = (current + step + matches.length) % matches.length;
    const match = matches[next];
    if (match === undefined) return false;
    dispatch?.(
      state.tr
        .setMeta(findKey, { current: next } satisfies Change)
        .setSelection(TextSelection.create(state.doc, match.from, match.to))
        .scrollIntoView(),
    );
    return true;
  };

/** Replaces the match the writer stands at. */
export const replaceMatch =
  (text: string): Command =>
  (state, dispatch) => {
    const { matches, current } = readFind(state);
    const match = matches[current];
    if (match === undefined) return false;
    const transaction = state.tr.insertText(text, match.from, match.to);
    const after = match.from + text.length;
    dispatch?.(
      transaction.setSelection(TextSelection.create(transaction.doc, after)).scrollIntoView(),
    );
    return true;
  };

/** Replaces every match, as one step to undo. */
export const replaceAll =
  (text: string): Command =>
  (state, dispatch) => {
    const { matches } = readFind(state);
    if (matches.length === 0) return false;
    if (dispatch === undefined) return true;
    const transaction = state.tr;
    for (const { from, to } of matches.toReversed()) transaction.insertText(text, from, to);
    asOneUndoStep(state, () => dispatch(transaction));
    return true;
  };

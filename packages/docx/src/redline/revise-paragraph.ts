import type { Span } from "@klubba/diff";
import type { Fragment } from "prosemirror-model";
import type { ParagraphDraft } from "./draft.ts";
import type { ParagraphItem } from "./flow.ts";
import type { Redline } from "./redline.ts";
import { writeRevised } from "./write-revised.ts";

/**
 * A paragraph that only one of the documents has here; moved, where it is the end of a move. Words
 * that the other end has not did not move: they are deleted, or inserted, within the move.
 */
export function reviseParagraph(
  item: ParagraphItem,
  revision: "deleted" | "inserted",
  redline: Redline,
): ParagraphDraft {
  const { unit, text, whole, before, after, properties } = item;
  const isOld = revision === "deleted";
  const ends = isOld ? redline.moves.from : redline.moves.to;
  const move = unit === null ? undefined : ends.get(unit);
  const own = move === undefined ? revision : isOld ? "movedFrom" : "movedTo";
  const { relationships } = redline.newSide.context;
  const runs =
    text === null
      ? redline.revise.wrap(whole, own)
      : cutEdits(text, move?.edits ?? []).flatMap(({ part, isEdit }) =>
          writeRevised(part, isEdit ? revision : own, relationships, redline),
        );
  return {
    kind: "paragraph",
    old: isOld ? properties : undefined,
    new: isOld ? undefined : properties,
    mark: own,
    content: [...before, ...(move?.start ? [move.start] : []), ...runs, ...after],
    after: move?.end ? [move.end] : [],
  };
}

/** The text in order, in parts that are edits and parts between them. */
function cutEdits(text: Fragment, edits: readonly Span[]) {
  const parts: { part: Fragment; isEdit: boolean }[] = [];
  let at = 0;
  for (const { from, to } of edits) {
    parts.push({ part: text.cut(at, from), isEdit: false });
    parts.push({ part: text.cut(from, to), isEdit: true });
    at = to;
  }
  return [...parts, { part: text.cut(at), isEdit: false }];
}

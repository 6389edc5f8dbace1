import type { ParagraphDraft } from "./draft.ts";
import type { ParagraphItem } from "./flow.ts";
import type { Redline } from "./redline.ts";
import { writeRevised } from "./write-revised.ts";

/** A paragraph that only one of the documents has here; moved, where it is the end of a move. */
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
      : writeRevised(text, own, relationships, redline);
  return {
    kind: "paragraph",
    old: isOld ? properties : undefined,
    new: isOld ? undefined : properties,
    mark: own,
    content: [...before, ...(move?.start ? [move.start] : []), ...runs, ...after],
    after: move?.end ? [move.end] : [],
  };
}

import type { Draft, ParagraphDraft } from "./draft.ts";

/**
 * Word cannot join a paragraph with a table, nor take the last mark of a cell or of the document:
 * an empty paragraph would be left. So where both documents have a paragraph before such an end, the
 * last mark of the one becomes the last mark of the other.
 */
export function closeFlow(drafts: readonly Draft[]): Draft[] {
  const closed: Draft[] = [];
  let open: ParagraphDraft[] = [];
  for (const draft of drafts) {
    if (draft.kind === "paragraph") {
      open.push(draft);
      continue;
    }
    closed.push(...closeParagraphs(open), draft);
    open = [];
  }
  return [...closed, ...closeParagraphs(open)];
}

function closeParagraphs(paragraphs: readonly ParagraphDraft[]): readonly ParagraphDraft[] {
  const last = paragraphs.at(-1);
  const lastOld = paragraphs.findLast(({ mark }) => !isNew(mark));
  const lastNew = paragraphs.findLast(({ mark }) => !isOld(mark));
  if (last === undefined || lastOld === undefined || lastNew === undefined) return paragraphs;
  if (lastOld === lastNew) return paragraphs;

  // Between the two stands only what one document has.
  const [early, side] = lastOld === last ? [lastNew, "new" as const] : [lastOld, "old" as const];
  last[side] = early[side];
  if (early.mark === "kept") {
    last.mark = "kept";
    early.mark = side === "new" ? "deleted" : "inserted";
    return paragraphs;
  }
  last.mark = "kept";
  last.content = [
    ...(side === "old" ? [...early.content, ...early.after] : [...last.content, ...last.after]),
    ...(side === "old" ? last.content : early.content),
  ];
  last.after = side === "old" ? last.after : early.after;
  return paragraphs.filter((paragraph) => paragraph !== early);
}

const isNew = (mark: ParagraphDraft["mark"]) => mark === "inserted" || mark === "movedTo";
const isOld = (mark: ParagraphDraft["mark"]) => mark === "deleted" || mark === "movedFrom";

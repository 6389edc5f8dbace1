import type { Passage } from "@klubba/diff";
import { Fragment } from "prosemirror-model";
import type { Xml } from "../xml/element.ts";
import { closeFlow } from "./close-flow.ts";
import type { Draft, ParagraphDraft } from "./draft.ts";
import type { Item, ParagraphItem, TableItem } from "./flow.ts";
import { mergeTable } from "./merge-table.ts";
import { mergeTexts, replaceText } from "./merge-texts.ts";
import { type Pair, pairItems, type TextPair } from "./pair-items.ts";
import type { Redline } from "./redline.ts";
import { reviseParagraph } from "./revise-paragraph.ts";
import { sameXml } from "./same-xml.ts";

/**
 * Two documents' paragraphs and tables as one redline: with every revision accepted it is the new,
 * with every one rejected the old. `pairs` are places among the items.
 */
export function mergeFlow(
  oldItems: readonly Item[],
  newItems: readonly Item[],
  passages: readonly Passage[],
  redline: Redline,
  pairs: readonly Pair[] = pairItems(oldItems, newItems, passages),
): Draft[] {
  const drafts: Draft[] = [];
  let [oldAt, newAt] = [0, 0];
  const advance = (oldEnd: number, newEnd: number) => {
    const gap = [oldItems.slice(oldAt, oldEnd), newItems.slice(newAt, newEnd)] as const;
    drafts.push(...mergeGap(...gap, passages, redline));
  };
  for (const pair of pairs) {
    advance(pair.oldFrom, pair.newFrom);
    const olds = oldItems.slice(pair.oldFrom, pair.oldTo);
    const news = newItems.slice(pair.newFrom, pair.newTo);
    if (pair.kind === "table") {
      const tables = [olds[0] as TableItem, news[0] as TableItem] as const;
      drafts.push(mergeTable(...tables, passages, redline, mergeFlow));
    } else {
      const paragraphs = [olds as ParagraphItem[], news as ParagraphItem[]] as const;
      drafts.push(...mergeParagraphs(...paragraphs, pair.pieces, redline));
    }
    [oldAt, newAt] = [pair.oldTo, pair.newTo];
  }
  advance(oldItems.length, newItems.length);

  const closed = closeFlow(drafts);
  for (const draft of closed) {
    if (draft.kind === "paragraph" && draft.old !== undefined && draft.new !== undefined)
      redline.lists.meet(draft.old, draft.new);
  }
  return closed;
}

/** What has no partner: first the old paragraphs up to a table, then the new, then both tables as one. */
function mergeGap(
  oldItems: readonly Item[],
  newItems: readonly Item[],
  passages: readonly Passage[],
  redline: Redline,
): Draft[] {
  const drafts: Draft[] = [];
  const [olds, news] = [[...oldItems], [...newItems]];
  while (olds.length + news.length > 0) {
    drafts.push(...mergeLoose(takeParagraphs(olds), takeParagraphs(news), redline));
    // Two tables that touch would be one to Word, so a deleted and an inserted one are written as one.
    const [oldTable, newTable] = [olds.shift() ?? null, news.shift() ?? null];
    if (oldTable !== null || newTable !== null) {
      const tables = [oldTable as TableItem | null, newTable as TableItem | null] as const;
      drafts.push(mergeTable(...tables, passages, redline, mergeFlow));
    }
  }
  return drafts;
}

function takeParagraphs(items: Item[]): ParagraphItem[] {
  const end = items.findIndex(({ kind }) => kind === "table");
  return items.splice(0, end === -1 ? items.length : end) as ParagraphItem[];
}

/** What only Word needs stays where both documents have it; the rest is deleted and inserted. */
function mergeLoose(
  olds: readonly ParagraphItem[],
  news: readonly ParagraphItem[],
  redline: Redline,
): Draft[] {
  const drafts: Draft[] = [];
  const revise = (items: readonly ParagraphItem[], revision: "deleted" | "inserted") =>
    drafts.push(...items.map((item) => reviseParagraph(item, revision, redline)));
  let [oldFrom, newFrom] = [0, 0];
  for (const [oldAt, item] of olds.entries()) {
    if (!isGlue(item)) continue;
    const newAt = news.findIndex(
      (other, index) => index >= newFrom && isGlue(other) && sameXml(item.whole, other.whole),
    );
    if (newAt === -1) continue;
    revise(olds.slice(oldFrom, oldAt), "deleted");
    revise(news.slice(newFrom, newAt), "inserted");
    drafts.push(...mergeParagraphs([item], [news[newAt]!], null, redline));
    [oldFrom, newFrom] = [oldAt + 1, newAt + 1];
  }
  revise(olds.slice(oldFrom), "deleted");
  revise(news.slice(newFrom), "inserted");
  return drafts;
}

const isGlue = ({ unit, text }: ParagraphItem) => unit === null && text === null;

/** Paragraphs that are the same in both documents; several on a side were joined or split. */
function mergeParagraphs(
  olds: readonly ParagraphItem[],
  news: readonly ParagraphItem[],
  pieces: TextPair["pieces"],
  redline: Redline,
): Draft[] {
  if (pieces === null) return [mergeWhole(olds[0]!, news[0]!, redline)];
  const { relationships } = redline.newSide.context;
  const textOf = ({ text }: ParagraphItem) => text ?? Fragment.empty;
  const texts = [olds.map(textOf), news.map(textOf)] as const;
  let [oldAt, newAt] = [0, 0];
  let [opensOld, opensNew] = [true, true];
  return mergeTexts(...texts, pieces, relationships, redline).map(({ content, end }) => {
    const [older, newer] = [olds[oldAt]!, news[newAt]!];
    const endsOld = end !== "inserted";
    const endsNew = end !== "deleted";
    const draft: ParagraphDraft = {
      kind: "paragraph",
      old: older.properties,
      new: newer.properties,
      mark: end,
      content: [
        opensOld ? older.before : [],
        opensNew ? newer.before : [],
        content,
        endsNew ? newer.after : [],
        endsOld ? older.after : [],
      ].flat(),
      after: [],
    };
    [opensOld, opensNew] = [endsOld, endsNew];
    if (endsOld) oldAt += 1;
    if (endsNew) newAt += 1;
    return draft;
  });
}

/** Two paragraphs at one place of which one is no text, or that have no word in common. */
function mergeWhole(older: ParagraphItem, newer: ParagraphItem, redline: Redline): ParagraphDraft {
  const { revise, newSide } = redline;
  const { relationships } = newSide.context;
  const content: Xml[] = sameXml(older.whole, newer.whole)
    ? [...newer.whole]
    : [...revise.wrap(older.whole, "deleted"), ...revise.wrap(newer.whole, "inserted")];
  const texts = [older.text ?? Fragment.empty, newer.text ?? Fragment.empty] as const;
  return {
    kind: "paragraph",
    old: older.properties,
    new: newer.properties,
    mark: "kept",
    content: [
      older.before,
      newer.before,
      content,
      replaceText(...texts, relationships, redline),
      newer.after,
      older.after,
    ].flat(),
    after: [],
  };
}

import type { Passage, Unit } from "@klubba/diff";
import { type PolicyDocument, schema } from "@klubba/model";
import { Fragment } from "prosemirror-model";
import { writeContents } from "../contents/contents.ts";
import { type Layout, writeRest, writeTitleBlock } from "../parts/document-part.ts";
import type { Xml } from "../xml/element.ts";
import { comparePair } from "./compare-texts.ts";
import { writeDrafts } from "./draft.ts";
import type { Item, ParagraphItem } from "./flow.ts";
import { mergeFlow } from "./merge-flow.ts";
import { mergeHeadTable } from "./merge-head-table.ts";
import type { OldBookmarks } from "./pair-bookmarks.ts";
import { type Pair, pairItems, type TextPair } from "./pair-items.ts";
import { noMoves, planMoves } from "./plan-moves.ts";
import { readFlow, readUnits } from "./read-flow.ts";
import type { Redline } from "./redline.ts";
import type { Side } from "./side.ts";

export type Moves = "moves" | "deletions";

/** The title, the head table and the body of both documents as one; the contents are the new one's. */
export function mergeBody(
  passages: readonly Passage[],
  start: Omit<Redline, "moves">,
  bookmarks: OldBookmarks,
  moves: Moves,
  layout: Layout,
): Xml[] {
  const { oldSide, newSide, revise, lists } = start;
  const { context } = newSide;
  const contents = layout.contents ? writeContents(context, layout.numbered) : null;
  const framed = layout.headTable || contents !== null;
  const older = readSide(oldSide, readUnits(passages, "old"), framed);
  const newer = readSide(newSide, readUnits(passages, "new"), framed);
  const title = pairTitles(older.title, newer.title, passages, start);
  const pairFlow = (olds: readonly Item[], news: readonly Item[], fixed: TextPair[]): Flow => {
    const pairs = pairItems(olds, news, passages, fixed);
    return { olds: bookmarks.share(pairs, olds, news), news, pairs };
  };
  const fixed = title === null ? [] : [title];
  const flows = (
    framed
      ? [pairFlow(older.title, newer.title, fixed), pairFlow(older.rest, newer.rest, [])]
      : [pairFlow([...older.title, ...older.rest], [...newer.title, ...newer.rest], fixed)]
  ) as readonly [Flow, Flow?];

  const paired = title === null ? [] : [older.title[0]!, newer.title[0]!];
  const unmoved = new Set<Unit>(paired.flatMap(({ unit }) => unit ?? []));
  const [oldFlows, newFlows] = [flows.map((flow) => flow!.olds), flows.map((flow) => flow!.news)];
  const plan =
    moves === "moves" ? planMoves(passages, oldFlows, newFlows, unmoved, start) : noMoves;
  const redline: Redline = { ...start, moves: plan };
  const merge = ({ olds, news, pairs }: Flow) => mergeFlow(olds, news, passages, redline, pairs);
  const first = merge(flows[0]);
  const headTable = layout.headTable ? mergeHeadTable(redline) : null;
  const rest = flows[1] === undefined ? [] : merge(flows[1]);
  const settle = lists.settle();
  return [
    ...writeDrafts(first, settle, revise),
    ...[headTable, contents].filter((part) => part !== null),
    ...writeDrafts(rest, settle, revise),
  ];
}

interface Flow {
  readonly olds: readonly Item[];
  readonly news: readonly Item[];
  readonly pairs: readonly Pair[];
}

interface SideFlow {
  /** One paragraph, or none where the document has no title. */
  readonly title: readonly ParagraphItem[];
  readonly rest: readonly Item[];
}

function readSide(side: Side, units: readonly Unit[], framed: boolean): SideFlow {
  const title = writeTitleBlock(side.frame);
  const rest = writeRest(side.frame, framed);
  const items = readFlow([...title, ...rest], units, side);
  return {
    title: (items.slice(0, title.length) as ParagraphItem[]).map((item) =>
      item.unit === null ? { ...item, text: readHeadTitle(side.document), whole: [] } : item,
    ),
    rest: items.slice(title.length),
  };
}

const readHeadTitle = ({ head }: PolicyDocument) => Fragment.from(schema.text(head.title));

/** The titles belong together, wherever they come from, unless the comparison says otherwise. */
function pairTitles(
  [oldTitle]: readonly ParagraphItem[],
  [newTitle]: readonly ParagraphItem[],
  passages: readonly Passage[],
  { oldSide, newSide }: Omit<Redline, "moves">,
): TextPair | null {
  if (oldTitle === undefined || newTitle === undefined) return null;
  const isFixed = passages.some(
    ({ kind, oldUnits, newUnits }) =>
      (kind === "same" || kind === "edited") &&
      oldUnits[0] === oldTitle.unit &&
      newUnits[0] === newTitle.unit,
  );
  if (isFixed && oldTitle.unit !== null) return null;
  const texts = [oldTitle.text ?? Fragment.empty, newTitle.text ?? Fragment.empty] as const;
  const pieces = comparePair(oldSide.document, texts[0], newSide.document, texts[1]);
  return { kind: "text", oldFrom: 0, oldTo: 1, newFrom: 0, newTo: 1, pieces };
}

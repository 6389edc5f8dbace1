import { type BlockKind, type OldBlock, wordsOf } from "./draft.ts";
import { editColumns } from "./edit-columns.ts";
import { deleted, editWords, inserted, kept, type Piece } from "./edit-words.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";
import { readWords } from "./words.ts";
import type { Writer } from "./writer.ts";

/** One block of the new document and what it was made of. */
export interface NewBlock {
  readonly kind: BlockKind;
  /** The old blocks that its kept and deleted words come from, in order; none for a new one. */
  readonly from: readonly number[];
  /** Where in the first of them it begins, in words: parts of a split text begin where the last ended. */
  readonly start: number;
  /** A list of pieces for each cell; a text has one cell. */
  readonly cells: readonly (readonly Piece[])[];
  /** The cell whose column was taken out; null for none. */
  readonly goneCell: number | null;
  /** Blocks that left their place together share a number. */
  readonly move: number | null;
  /** All of it made bold: no word differs. */
  readonly bold: boolean;
}

/** A revised document: its blocks in order, and the old ones that are gone. */
export interface Revision {
  readonly blocks: readonly NewBlock[];
  readonly gone: readonly number[];
}

const unmoved = { start: 0, goneCell: null, move: null, bold: false } as const;

/** Revises a draft as the profile says. */
export function reviseDraft(
  old: readonly OldBlock[],
  profile: Profile,
  random: Random,
  writer: Writer,
): Revision {
  const blocks: NewBlock[] = [];
  const moved: NewBlock[][] = [];
  const gone: number[] = [];
  const same = (index: number): NewBlock => ({
    ...unmoved,
    kind: old[index]!.kind,
    from: [index],
    cells: old[index]!.cells.map((words) => [kept(words)]),
  });
  const edited = (index: number, edits: number, close: boolean): NewBlock => {
    const { cells } = old[index]!;
    const cell = random.below(cells.length);
    return {
      ...same(index),
      cells: cells.map((words, at) =>
        at === cell ? editWords(words, edits, close, random, writer) : [kept(words)],
      ),
    };
  };
  const fresh = (kind: BlockKind, text: string): NewBlock => ({
    ...unmoved,
    kind,
    from: [],
    cells: [[inserted(readWords(text))]],
  });
  const move = (range: readonly NewBlock[]) =>
    moved.push(range.map((block) => ({ ...block, move: moved.length })));

  for (let index = 0; index < old.length; index += 1) {
    const block = old[index]!;
    const words = wordsOf(block);
    const isText = block.kind === "paragraph" && !block.boilerplate;
    let dice = random.next();
    /** True for its share of the cases that nothing before it took. */
    const falls = (share: number, may: boolean) => {
      if (!may) return false;
      dice -= share;
      return dice < 0 && dice >= -share;
    };

    const end = sectionEnd(old, index);
    if (falls(profile.sectionsMoved, block.kind === "heading" && end !== null)) {
      const range = Array.from({ length: end! - index }, (_, at) => index + at);
      move(
        range.map((at) =>
          old[at]!.kind === "paragraph" && random.chance(0.2) ? edited(at, 1, false) : same(at),
        ),
      );
      index = end! - 1;
    } else if (falls(profile.moved, isText && words.length >= 10)) move([same(index)]);
    else if (falls(profile.movedAndEdited, isText && words.length >= 20))
      move([edited(index, 1, false)]);
    else if (falls(profile.deleted, block.kind !== "heading")) gone.push(index);
    else if (falls(profile.rewritten, block.kind === "paragraph")) {
      gone.push(index);
      blocks.push(fresh("paragraph", writer.paragraph()));
    } else if (falls(profile.split, isText && readEnds(words).length > 0)) {
      const cut = random.pick(readEnds(words));
      const first = random.chance(0.3)
        ? editWords(words.slice(0, cut), 1, false, random, writer)
        : [kept(words.slice(0, cut))];
      blocks.push(
        { ...same(index), cells: [first] },
        { ...same(index), start: cut, cells: [[kept(words.slice(cut))]] },
      );
    } else if (falls(profile.merged, isText && isMergeable(old[index + 1]))) {
      const next = wordsOf(old[index + 1]!);
      blocks.push({
        ...same(index),
        from: [index, index + 1],
        cells: [[kept(words), kept(next)]],
      });
      index += 1;
    } else if (falls(profile.sentences, isText && readEnds(words).length > 0))
      blocks.push({ ...same(index), cells: [rewriteSentence(words, random, writer)] });
    else if (falls(profile.edited, block.kind !== "heading"))
      blocks.push(edited(index, 1 + random.below(2), random.chance(profile.close)));
    else blocks.push({ ...same(index), bold: random.chance(profile.formatted) });

    if (random.chance(profile.inserted)) {
      if (block.kind === "item") blocks.push(fresh("item", writer.sentence()));
      else if (block.kind === "row")
        blocks.push({
          ...fresh("row", ""),
          cells: [writer.heading(), writer.sentence(), writer.heading()].map((text) => [
            inserted(readWords(text)),
          ]),
        });
      else blocks.push(fresh("paragraph", writer.paragraph()));
    }
  }
  const lost = placeMoved(blocks, moved, random);
  return {
    blocks: editColumns(blocks, profile.columns, random, writer),
    gone: [...gone, ...lost],
  };
}

/** Where a section of two to eight blocks without a table ends; null for any other. */
function sectionEnd(old: readonly OldBlock[], index: number): number | null {
  let end = index + 1;
  while (end < old.length && old[end]!.kind !== "heading") {
    if (old[end]!.kind === "row") return null;
    end += 1;
  }
  return end - index >= 2 && end - index <= 9 ? end : null;
}

const isMergeable = (block: OldBlock | undefined): boolean =>
  block?.kind === "paragraph" && !block.boilerplate;

/** Where sentences end within a text, not too near its ends. */
const readEnds = (words: readonly string[]): number[] =>
  [...words.keys()]
    .filter((at) => words[at] === "." && at > 5 && at < words.length - 6)
    .map((at) => at + 1);

/** The sentence after a full stop, up to the next, gives way to another. */
function rewriteSentence(words: readonly string[], random: Random, writer: Writer): Piece[] {
  const from = random.pick(readEnds(words));
  const to = words.indexOf(".", from) + 1 || words.length;
  const pieces = [
    kept(words.slice(0, from)),
    deleted(words.slice(from, to)),
    inserted(readWords(writer.sentence())),
  ];
  return to < words.length ? [...pieces, kept(words.slice(to))] : pieces;
}

/**
 * Puts what was moved in farther from where it was than it is long, between blocks that stayed: so
 * it is plain what moved, and not what it passed. What finds no place is gone; the indices of that
 * are returned.
 */
function placeMoved(
  blocks: NewBlock[],
  moved: readonly (readonly NewBlock[])[],
  random: Random,
): number[] {
  return moved.flatMap((range) => {
    const [first, last] = [range[0]!.from[0]!, range.at(-1)!.from[0]!];
    const far = 4 + 2 * range.length;
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const at = random.below(blocks.length);
      const [before, after] = [blocks[at - 1], blocks[at]];
      if (after === undefined || after.start > 0 || after.move !== null) continue;
      if (before !== undefined && before.move !== null) continue;
      if (after.kind === "row" || after.kind === "item") continue;
      if ((range[0]!.kind === "heading") !== (after.kind === "heading")) continue;
      const isNear = [before, after].some((block) =>
        block?.from.some((index) => index > first - far && index < last + far),
      );
      if (isNear) continue;
      blocks.splice(at, 0, ...range);
      return [];
    }
    return range.flatMap(({ from }) => from);
  });
}

import type { PolicyDocument } from "@klubba/model";
import { type Alignment, alignUnits, type Match } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";
import { readUnitsOf } from "../blocks/unit.ts";
import type { CellPair, TablePairs } from "../tables/table-pairs.ts";
import type { WordContext } from "../words/diff-tokens.ts";
import { pushSegment, type Segment } from "../words/segment.ts";
import { readLines, type Line } from "./read-lines.ts";
import type { CellRedline, Redline } from "./redline.ts";
import { readRun, readTextDiff, readTextRedline, type TextDiff } from "./text-redline.ts";

/** The words of every match of one comparison, each read once. */
export class Redlines {
  readonly #oldDocument: PolicyDocument;
  readonly #newDocument: PolicyDocument;
  readonly #context: WordContext;
  readonly #tables: TablePairs;
  readonly #texts = new Map<Match, TextDiff>();
  readonly #redlines = new Map<Match, Redline>();
  readonly #matchOf: ReadonlyMap<Block, Match>;

  /** `alignment` is that of the whole bodies; what cells hold is aligned here. */
  constructor(
    alignment: Alignment,
    oldDocument: PolicyDocument,
    newDocument: PolicyDocument,
    tables: TablePairs,
    context: WordContext,
  ) {
    this.#matchOf = new Map(
      alignment
        .filter(({ oldUnits, newUnits }) => oldUnits.length === 1 && newUnits.length === 1)
        .map((match) => [match.oldUnits[0]!.block, match]),
    );
    this.#oldDocument = oldDocument;
    this.#newDocument = newDocument;
    this.#tables = tables;
    this.#context = context;
  }

  read(match: Match): Redline {
    const known = this.#redlines.get(match);
    if (known !== undefined) return known;
    const made =
      match.oldUnits[0]!.kind === "row"
        ? this.#readRow(match)
        : readTextRedline(this.readText(match), this.#context);
    this.#redlines.set(match, made);
    return made;
  }

  /** The tokens of a match of texts and what changed between them. */
  readText(match: Match): TextDiff {
    const known = this.#texts.get(match);
    if (known !== undefined) return known;
    const made = readTextDiff(
      readRun(match.oldUnits, this.#oldDocument),
      readRun(match.newUnits, this.#newDocument),
      this.#context,
    );
    this.#texts.set(match, made);
    return made;
  }

  /** The same for two paragraphs or headings, whether they are a match or stand in cells. */
  readBlocks(oldBlock: Block, newBlock: Block): TextDiff {
    const match = this.#matchOf.get(oldBlock);
    if (match?.newUnits[0]!.block === newBlock) return this.readText(match);
    return readTextDiff(
      readRun(readUnitsOf([oldBlock], this.#oldDocument), this.#oldDocument),
      readRun(readUnitsOf([newBlock], this.#newDocument), this.#newDocument),
      this.#context,
    );
  }

  /** The lines of what two cells hold. */
  readCellLines(oldCell: Block | null, newCell: Block | null): readonly Line[] {
    const oldUnits = oldCell === null ? [] : readUnitsOf(oldCell.children, this.#oldDocument);
    const newUnits = newCell === null ? [] : readUnitsOf(newCell.children, this.#newDocument);
    const [oldUnit, newUnit] = [oldUnits[0], newUnits[0]];
    const single = oldUnits.length === 1 && newUnits.length === 1;
    if (single && oldUnit?.kind === "paragraph" && newUnit?.kind === "paragraph") {
      // Two cells in one place are one cell, however they read.
      const match: Match = { oldUnits, newUnits, move: null, likeness: 1 };
      return [{ kind: "kept", match, oldUnits, newUnits }];
    }
    return readLines(oldUnits, newUnits, alignUnits(oldUnits, newUnits, this.#context));
  }

  #readRow(match: Match): Redline {
    const pairs = this.#tables.pairCells(match.oldUnits[0]!.block, match.newUnits[0]!.block);
    const segments: Segment[] = [];
    const cells: CellRedline[] = [];
    const formatting: Redline["formatting"][number][] = [];
    let coarse = false;
    let oldCells = 0;
    let newCells = 0;
    for (const pair of pairs) {
      const [oldCell, newCell] = pair;
      const between = [oldCell !== null && oldCells > 0, newCell !== null && newCells > 0];
      if (between[0] && between[1]) pushSegment(segments, "equal", " | ");
      else if (between[0]) pushSegment(segments, "deleted", " | ");
      else if (between[1]) pushSegment(segments, "inserted", " | ");
      if (oldCell !== null) oldCells += 1;
      if (newCell !== null) newCells += 1;
      const cell = this.#readCell(pair);
      coarse ||= cell.coarse;
      formatting.push(...cell.formatting);
      for (const { kind, text } of cell.segments) pushSegment(segments, kind, text);
      cells.push({
        oldCell: oldCell === null ? null : oldCells - 1,
        newCell: newCell === null ? null : newCells - 1,
        segments: cell.segments,
        edited:
          oldCell !== null &&
          newCell !== null &&
          cell.segments.some((segment) => segment.kind !== "equal"),
      });
    }
    return { segments, portions: [segments], formatting, coarse, cells };
  }

  #readCell([oldCell, newCell]: CellPair): Pick<Redline, "segments" | "formatting" | "coarse"> {
    const segments: Segment[] = [];
    const formatting: Redline["formatting"][number][] = [];
    let coarse = false;
    let oldLines = 0;
    let newLines = 0;
    for (const line of this.readCellLines(oldCell, newCell)) {
      const onOld = line.oldUnits.length > 0;
      const onNew = line.newUnits.length > 0;
      const breaks = [onOld && oldLines > 0, onNew && newLines > 0];
      if (breaks[0] && breaks[1]) pushSegment(segments, "equal", "\n");
      else if (breaks[0]) pushSegment(segments, "deleted", "\n");
      else if (breaks[1]) pushSegment(segments, "inserted", "\n");
      oldLines += line.oldUnits.length;
      newLines += line.newUnits.length;
      if (line.kind === "kept") {
        const redline = this.read(line.match!);
        coarse ||= redline.coarse;
        formatting.push(...redline.formatting);
        for (const { kind, text } of redline.segments) pushSegment(segments, kind, text);
      } else {
        const kind = onOld ? "deleted" : "inserted";
        const units = onOld ? line.oldUnits : line.newUnits;
        pushSegment(segments, kind, units.map((unit) => unit.text).join("\n"));
      }
    }
    return { segments, formatting, coarse };
  }
}

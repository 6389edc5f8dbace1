import type { PolicyDocument } from "@klubba/model";
import { type Alignment, alignUnits } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";
import { readUnits } from "../blocks/unit.ts";
import type { BodySides } from "../changes/read-body-changes.ts";
import { Redlines } from "../lines/redlines.ts";
import { matchContainers } from "../script/match-containers.ts";
import { TablePairs } from "../tables/table-pairs.ts";
import type { WordContext } from "../words/diff-tokens.ts";
import { createInterner } from "../words/interner.ts";
import { createWork } from "../words/work.ts";

/** Two documents as they stand, and which part of one is which of the other. */
export interface PairedDocuments extends BodySides {
  readonly oldRoot: Block;
  readonly newRoot: Block;
  readonly context: WordContext;
}

export function pairDocuments(
  oldStanding: PolicyDocument,
  newStanding: PolicyDocument,
): PairedDocuments {
  const { language } = newStanding.head;
  // "[bild: …]" is said in one language on both sides, lest two alike differ.
  const oldDocument = { ...oldStanding, head: { ...oldStanding.head, language } };
  const older = readUnits(oldDocument);
  const newer = readUnits(newStanding);
  const context = { intern: createInterner(), work: createWork() };
  return compose(
    {
      oldDocument,
      newDocument: newStanding,
      oldUnits: older.units,
      newUnits: newer.units,
      oldRoot: older.root,
      newRoot: newer.root,
      context,
    },
    alignUnits(older.units, newer.units, context),
  );
}

/** The same documents with nothing of one taken to be anything of the other. */
export const unpaired = (paired: PairedDocuments): PairedDocuments => compose(paired, []);

function compose(
  documents: Omit<PairedDocuments, "alignment" | "containers" | "tables" | "redlines">,
  alignment: Alignment,
): PairedDocuments {
  const { oldDocument, newDocument, oldRoot, newRoot, context } = documents;
  const containers = matchContainers(oldRoot, newRoot, alignment);
  const tables = new TablePairs(alignment, containers);
  const redlines = new Redlines(alignment, oldDocument, newDocument, tables, context);
  return { ...documents, alignment, containers, tables, redlines };
}

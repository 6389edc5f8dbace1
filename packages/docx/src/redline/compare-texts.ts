import { type Passage, type Piece, readPassages } from "@klubba/diff";
import { type PolicyDocument, schema } from "@klubba/model";
import type { Fragment } from "prosemirror-model";

const { doc, paragraph } = schema.nodes;

/** The passages of texts that stand in no body, each taken as a paragraph. */
export function compareTexts(
  oldDocument: PolicyDocument,
  oldTexts: readonly Fragment[],
  newDocument: PolicyDocument,
  newTexts: readonly Fragment[],
): readonly Passage[] {
  const bodyOf = (texts: readonly Fragment[]) =>
    doc.create(
      null,
      texts.map((text) => paragraph.create(null, text)),
    );
  return readPassages(
    { ...oldDocument, body: bodyOf(oldTexts) },
    { ...newDocument, body: bodyOf(newTexts) },
  );
}

/** What two texts share and what not; null where nothing in them is worth keeping. */
export function comparePair(
  oldDocument: PolicyDocument,
  oldText: Fragment,
  newDocument: PolicyDocument,
  newText: Fragment,
): readonly Piece[] | null {
  const passages = compareTexts(oldDocument, [oldText], newDocument, [newText]);
  const [passage] = passages;
  const isPair = passages.length === 1 && passage!.pieces.length > 0;
  return isPair ? passage!.pieces : null;
}

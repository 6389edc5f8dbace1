import type { Passage, Span, Unit } from "@klubba/diff";
import { type PolicyDocument, readInlineText } from "@klubba/model";
import type { Node } from "prosemirror-model";

/** Of one of a passage's units: what in its text the other side has not, in order. */
interface UnitEdits {
  readonly unit: Unit;
  readonly edits: readonly Span[];
}

/** What differs between the two ends of a move: words, and fields and references that read otherwise. */
export function readEdits(
  { oldUnits, newUnits, pieces }: Pick<Passage, "oldUnits" | "newUnits" | "pieces">,
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): { readonly old: readonly UnitEdits[]; readonly new: readonly UnitEdits[] } {
  const olds: Span[] = [];
  const news: Span[] = [];
  for (const piece of pieces) {
    if (piece.kind === "deleted") olds.push(piece.old);
    else if (piece.kind === "inserted") news.push(piece.new);
    else if (piece.kind === "equal") {
      const newFilled = readFilled(newUnits, piece.new, newDocument);
      for (const [index, older] of readFilled(oldUnits, piece.old, oldDocument).entries()) {
        const newer = newFilled[index];
        if (newer === undefined || older.shown === newer.shown) continue;
        olds.push(older.span);
        news.push(newer.span);
      }
    }
  }
  const editsOf = (units: readonly Unit[], spans: readonly Span[]) =>
    units.map((unit, index) => ({ unit, edits: spans.filter((span) => span.unit === index) }));
  return { old: editsOf(oldUnits, olds), new: editsOf(newUnits, news) };
}

/** The fields and references of a stretch, with what they show in this document. */
function readFilled(units: readonly Unit[], span: Span, { fields, body }: PolicyDocument) {
  const filled: { span: Span; shown: string }[] = [];
  units[span.unit]!.block.node.forEach((node, at) => {
    if (at < span.from || at >= span.to || !isFilledIn(node)) return;
    const shown = readInlineText(node, { fields, body });
    filled.push({ span: { unit: span.unit, from: at, to: at + node.nodeSize }, shown });
  });
  return filled;
}

const isFilledIn = ({ type }: Node) => type.name === "field" || type.name === "crossReference";

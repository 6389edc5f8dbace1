import { type PolicyDocument, schema } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import fc from "fast-check";
import { Fragment, type Node } from "prosemirror-model";
import { Random } from "../pairs/random.ts";

/** Every node, mark and attribute of the schema, comments and suggestions too. */
const anyDocument = arbitraryDocument({ comments: true, suggestions: true });

/** What editing leaves: blocks of the old document, some twice, and of another, words edited. */
const relatedPair: fc.Arbitrary<[PolicyDocument, PolicyDocument]> = fc
  .tuple(
    anyDocument,
    anyDocument,
    fc.array(fc.nat(), { minLength: 1, maxLength: 10 }),
    fc.integer(),
  )
  .map(([older, other, picks, seed]) => {
    const random = new Random(seed);
    const pool = [...older.body.children, ...other.body.children];
    const blocks = picks.map((pick) => editTexts(pool[pick % pool.length]!, random));
    return [older, { ...other, body: schema.nodes.doc.create(null, blocks) }];
  });

/** Three of four are related. */
export const anyPair: fc.Arbitrary<[PolicyDocument, PolicyDocument]> = fc.oneof(
  { weight: 3, arbitrary: relatedPair },
  { weight: 1, arbitrary: fc.tuple(anyDocument, anyDocument) },
);

/** One text in eight loses a word, gets one, or has one exchanged. */
function editTexts(node: Node, random: Random): Node {
  if (!node.isText)
    return node.copy(Fragment.fromArray(node.children.map((child) => editTexts(child, random))));
  if (!random.chance(0.125)) return node;
  const words = (node.text ?? "").split(" ");
  const word = random.pick(["ska", "bör", "inte", "48", "timmar"]);
  const edited = words.toSpliced(
    random.below(words.length),
    random.below(2),
    ...(random.chance(0.7) ? [word] : []),
  );
  const text = edited.join(" ");
  return text === "" ? node : schema.text(text, node.marks);
}

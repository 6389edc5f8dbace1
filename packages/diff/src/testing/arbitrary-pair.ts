import { createDocument, emptyHead, type PolicyDocument, schema } from "@klubba/model";
import fc from "fast-check";
import { Fragment, type Mark, type Node } from "prosemirror-model";

const { nodes, marks } = schema;

// Few words and few sentences, so that texts repeat and every ambiguity of alignment turns up.
const vocabulary = [
  "ska",
  "bör",
  "får",
  "inte",
  "chefen",
  "svara",
  "inom",
  "24",
  "48",
  "timmar",
  "så",
  "är",
  "e-post",
  "😀",
  ",",
  ".",
  "§",
];
const wordsIn = fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 });
const blank = fc.constantFrom(" ", " ", " ", "  ", "\u00a0", "");

const someMarks: fc.Arbitrary<readonly Mark[]> = fc.constantFrom(
  [],
  [],
  [],
  [marks.bold.create()],
  [marks.italic.create()],
  [marks.link.create({ href: "https://example.se/a" })],
  [marks.link.create({ href: "https://example.se/b" }), marks.bold.create()],
);

const text = fc.tuple(wordsIn, blank, someMarks).map(([words, gap, on]) => {
  const joined = words.join(gap);
  return joined === "" ? [] : [schema.text(joined, on)];
});
const leaf = fc.oneof(
  fc.constant([nodes.hardBreak.create()]),
  fc.constantFrom("kommun", "svarstid").map((name) => [nodes.field.create({ name })]),
  fc
    .integer({ min: 1, max: 9 })
    .map((number) => [nodes.crossReference.create({ target: `b${number}` })]),
  text.map((content) => [nodes.footnote.create(null, content)]),
);
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: leaf }), { maxLength: 4 })
  .map((parts) => Fragment.fromArray(parts.flat()));

const id = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((number) => `b${number}`),
  fc.constant(null),
);
const paragraph = fc
  .tuple(id, inline)
  .map(([blockId, content]) => nodes.paragraph.create({ id: blockId }, content));
const heading = fc
  .tuple(id, fc.constantFrom(1, 2, 3, 4), inline)
  .map(([blockId, level, content]) => nodes.heading.create({ id: blockId, level }, content));
const image = fc
  .tuple(id, fc.constantFrom("a.png", "b.png"), fc.constantFrom("", "Torget"))
  .map(([blockId, src, alt]) => nodes.image.create({ id: blockId, src, alt }));
const pageBreak = id.map((blockId) => nodes.pageBreak.create({ id: blockId }));

const { listBlock } = fc.letrec<{ listBlock: Node; list: Node; item: Node }>((tie) => ({
  listBlock: fc.oneof({ depthSize: "small", withCrossShrink: true }, paragraph, image, tie("list")),
  list: fc
    .tuple(
      id,
      fc.boolean(),
      fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([blockId, bullets, items, start]) =>
      bullets
        ? nodes.bulletList.create({ id: blockId }, items)
        : nodes.orderedList.create(
            { id: blockId, start, format: start === 2 ? "lowerAlpha" : "decimal" },
            items,
          ),
    ),
  item: fc
    .tuple(id, paragraph, fc.array(tie("listBlock"), { maxLength: 2 }))
    .map(([blockId, first, rest]) => nodes.listItem.create({ id: blockId }, [first, ...rest])),
}));

const cell = fc
  .tuple(
    fc.boolean(),
    fc.array(listBlock, { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([header, content, colspan]) =>
    (header ? nodes.tableHeader : nodes.tableCell).create({ colspan }, content),
  );
const row = fc
  .tuple(id, fc.array(cell, { maxLength: 3 }))
  .map(([blockId, cells]) => nodes.tableRow.create({ id: blockId }, cells));
const table = fc
  .tuple(id, fc.array(row, { minLength: 1, maxLength: 3 }))
  .map(([blockId, rows]) => nodes.table.create({ id: blockId }, rows));
const blockquote = fc
  .array(listBlock, { minLength: 1, maxLength: 2 })
  .map((content) => nodes.blockquote.create(null, content));
const guidance = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => nodes.guidance.create({ items: "plan" }, content));

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 3, arbitrary: listBlock },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: blockquote },
  { weight: 1, arbitrary: guidance },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: pageBreak },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 10 });

const parts = fc.record({
  head: fc.record({
    title: fc.constantFrom("", "Policy"),
    diaryNo: fc.constantFrom("", "KS 2026-1"),
  }),
  fields: fc.dictionary(
    fc.constantFrom("kommun", "svarstid", "ansvarig"),
    fc.record({
      label: fc.constant("Fält"),
      value: fc.constantFrom("", "24 timmar", "Landskrona"),
      hint: fc.constant(""),
    }),
  ),
  evidence: fc.dictionary(
    fc.constantFrom("plan.before-start", "pictures.consent"),
    fc.constant({ state: "covered" as const, blocks: ["b1"], digest: "x" }),
  ),
});

const toDocument = (
  content: readonly Node[],
  rest: { head: object; fields: PolicyDocument["fields"]; evidence: PolicyDocument["evidence"] },
): PolicyDocument =>
  createDocument({
    ...rest,
    head: { ...emptyHead, ...rest.head },
    body: nodes.doc.create(null, content),
  });

/** Any document of the whole schema. */
export const anyDocument: fc.Arbitrary<PolicyDocument> = fc
  .tuple(blocks, parts)
  .map(([content, rest]) => toDocument(content, rest));

/** Two documents that share blocks in another order, with others of their own: what editing leaves. */
export const relatedPair: fc.Arbitrary<[PolicyDocument, PolicyDocument]> = fc
  .tuple(blocks, blocks, fc.array(fc.nat(), { maxLength: 14 }), parts, parts)
  .map(([common, extra, picks, oldParts, newParts]) => {
    const pool = [...common, ...extra];
    const chosen = picks.map((pick) => pool[pick % pool.length]!);
    return [
      toDocument(common, oldParts),
      toDocument(chosen.length === 0 ? extra : chosen, newParts),
    ];
  });

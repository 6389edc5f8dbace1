import type { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { schema } from "../schema/schema.ts";
import { withoutProposedBlocks } from "./proposed-blocks.ts";

const { doc, paragraph, bulletList, listItem, footnote, table, tableRow, tableCell, image } =
  schema.nodes;
const insertion = schema.marks.insertion.create({ id: "s1" });
const old = schema.text("Står.");
const fresh = schema.text("Föreslås.", [insertion]);
const p = (...content: Node[]) => paragraph.create(null, content);
const li = (...content: Node[]) => listItem.create(null, content);
const cell = (...content: Node[]) => tableCell.create(null, p(...content));
const row = (...cells: Node[]) => tableRow.create(null, cells);
const without = (...blocks: Node[]) => withoutProposedBlocks(doc.create(null, blocks)).toString();

test("a paragraph that is only proposed goes, with its footnote; one with other text stays", () => {
  const note = footnote.create(null, schema.text("Källa: Nora."), [insertion]);
  expect(without(p(old), p(fresh, note), p(old, fresh), p())).toBe(
    'doc(paragraph("Står."), paragraph("Står.", insertion("Föreslås.")), paragraph)',
  );
});

test("a list goes whole, or item by item", () => {
  const list = (...items: Node[]) => bulletList.create(null, items);
  expect(without(p(old), list(li(p(fresh)), li(p(fresh))))).toBe('doc(paragraph("Står."))');
  expect(without(list(li(p(old)), li(p(fresh))))).toBe(
    'doc(bulletList(listItem(paragraph("Står."))))',
  );
  expect(without(list(li(p(fresh), list(li(p(old))))))).toContain(
    'paragraph(insertion("Föreslås.")',
  );
});

test("a table goes whole or stays whole", () => {
  expect(without(p(old), table.create(null, [row(cell(fresh), cell())]))).toBe(
    'doc(paragraph("Står."))',
  );
  expect(
    without(table.create(null, [row(cell(fresh), cell(fresh)), row(cell(old), cell())])),
  ).toContain("Föreslås.");
});

test("a document with nothing else, and a block with a picture, stay", () => {
  expect(without(p(fresh))).toContain("Föreslås.");
  const item = li(p(fresh), image.create({ src: "asset:a" }));
  expect(without(bulletList.create(null, [item]))).toContain("Föreslås.");
});

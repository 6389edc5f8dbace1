import type { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { createDocument } from "../document/document.ts";
import { schema } from "../schema/schema.ts";
import { readPassage } from "./read-passage.ts";

const { doc, paragraph, heading, bulletList, listItem, field, crossReference, image, guidance } =
  schema.nodes;
const p = (...content: Node[]) => paragraph.create({ id: "p" }, content);
const t = (text: string, ...marks: ReturnType<typeof schema.marks.bold.create>[]) =>
  schema.text(text, marks);

test("words and structure are kept; what points at the other document becomes words", () => {
  const bold = schema.marks.bold.create();
  const comment = schema.marks.comment.create({ thread: "c" });
  const insertion = schema.marks.insertion.create({ id: "s" });
  const body = doc.create(null, [
    heading.create({ id: "h", level: 2, topic: "answers" }, t("Svar")),
    guidance.create(null, p(t("Hjälp."))),
    p(t("Inom ", comment), field.create({ name: "tid" }), t(", se ", bold), t("nytt", insertion)),
    bulletList.create(
      { id: "l" },
      listItem.create({ id: "i" }, [
        p(crossReference.create({ target: "h" })),
        image.create({ src: "asset:a" }),
      ]),
    ),
  ]);
  const fields = { tid: { label: "Tid", value: "24 timmar", hint: "" } };
  const passage = readPassage(createDocument({ body, fields }), body.children);
  expect(passage.map(String)).toEqual([
    'heading("Svar")',
    'paragraph("Inom 24 timmar", bold(", se "))',
    'bulletList(listItem(paragraph("Svar")))',
  ]);
  expect(passage[0]?.attrs).toMatchObject({ id: null, topic: null, level: 2 });
});

test("a passage without words is none", () => {
  const body = doc.create(null, [p(), image.create({ src: "asset:a" })]);
  expect(readPassage(createDocument({ body }), body.children)).toEqual([]);
});

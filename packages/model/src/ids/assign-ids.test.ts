import { expect, test } from "vitest";
import { schema } from "../schema/schema.ts";
import { assignIds } from "./assign-ids.ts";
import { randomIds, sequentialIds } from "./block-id.ts";

const paragraph = (id: string | null, text: string) =>
  schema.nodes.paragraph.create({ id }, schema.text(text));
const idsOf = (body: ReturnType<typeof assignIds>) =>
  body.content.content.map((node) => node.attrs.id);

test("the first of two alike keeps its id, and a new id never takes one in use", () => {
  const body = schema.nodes.doc.create(null, [
    paragraph("b2", "a"),
    paragraph("b2", "kopia"),
    paragraph(null, "ny"),
    paragraph("b1", "c"),
  ]);
  expect(idsOf(assignIds(body, sequentialIds()))).toEqual(["b2", "b3", "b4", "b1"]);
});

test("changes nothing where every block has its own", () => {
  const body = schema.nodes.doc.create(null, [paragraph("x", "a"), paragraph("y", "b")]);
  expect(assignIds(body, sequentialIds()).eq(body)).toBe(true);
});

test("random ids start with a letter and fit in an attribute", () => {
  for (const value of [0, 0.5, 0.75, 0.999999]) {
    expect(randomIds(() => value)()).toMatch(/^[a-z][a-z0-9]{11}$/);
  }
});

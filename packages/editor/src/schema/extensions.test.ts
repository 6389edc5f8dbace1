// @vitest-environment jsdom
import { getSchema } from "@tiptap/core";
import { type Attrs, DOMParser, DOMSerializer, type NodeType } from "@tiptap/pm/model";
import { markNames, type NodeName, nodeNames, schema as model } from "@klubba/model";
import { expect, test } from "vitest";
import { createSchemaExtensions } from "./extensions.ts";

const derived = getSchema(createSchemaExtensions());
const host = () => document.createElement("div");

/** Every attribute at a value that is not its default, so that none can be lost unseen. */
const attributes: Partial<Record<string, Attrs>> = {
  heading: { level: 3, topic: "comments" },
  orderedList: { start: 4, format: "lowerRoman", delimiter: "paren" },
  tableHeader: { colspan: 2, rowspan: 3, colwidth: [90, 120] },
  tableCell: { colspan: 2, rowspan: 3, colwidth: [90, 120] },
  guidance: { items: "a b" },
  image: { src: "asset:abc", alt: "A map", decorative: false, width: 320 },
  field: { name: "municipality" },
  crossReference: { target: "b7" },
  link: { href: "https://example.org/" },
  language: { tag: "en" },
  comment: { thread: "t1" },
  insertion: { id: "c1", author: "Eva", at: "2026-01-02T03:04:05Z" },
  deletion: { id: "c2", author: "Eva", at: "2026-01-02T03:04:05Z" },
  formatting: { id: "c3", author: "Eva", at: "2026-01-02T03:04:05Z", change: "{}" },
};

function sample(type: NodeType) {
  const id = type.spec.attrs?.id === undefined ? {} : { id: "b1" };
  const made = type.createAndFill({ ...id, ...attributes[type.name] });
  if (made === null) throw new Error(`no sample of ${type.name}`);
  return made;
}

test("node and mark names, in order", () => {
  expect(Object.keys(derived.nodes)).toEqual(nodeNames);
  expect(Object.keys(derived.marks)).toEqual(markNames);
  expect(derived.topNodeType.name).toBe(model.topNodeType.name);
});

test.each(nodeNames)("node %s means the same in the editor as in the model", (name) => {
  const [ours, theirs] = [derived.nodes[name]!, model.nodes[name]];
  const { attrs: ourAttributes, ...ourSpec } = ours.spec;
  const { attrs: theirAttributes, ...theirSpec } = theirs.spec;
  expect(ourSpec).toMatchObject(theirSpec);
  expect(Object.keys(ourSpec).toSorted()).toEqual(Object.keys(theirSpec).toSorted());
  expect(Object.keys(ourAttributes ?? {})).toEqual(Object.keys(theirAttributes ?? {}));
  for (const [attribute, spec] of Object.entries(theirAttributes ?? {})) {
    expect(ourAttributes![attribute]).toEqual(spec);
  }
  expect(ours.isAtom).toBe(theirs.isAtom);
  expect(ours.inlineContent).toBe(theirs.inlineContent);
  expect(ours.contentMatch.toString()).toBe(theirs.contentMatch.toString());
  expect(ours.markSet?.map(({ name }) => name)).toEqual(theirs.markSet?.map(({ name }) => name));
});

const rendered: readonly NodeName[] = nodeNames.filter((name) => name !== "doc" && name !== "text");

test.each(rendered)("node %s is written and read alike", (name) => {
  const theirs = sample(model.nodes[name]);
  const ours = derived.nodeFromJSON(theirs.toJSON());
  const html = (node: typeof ours, schema: typeof derived) => {
    const holder = host();
    holder.append(DOMSerializer.fromSchema(schema).serializeNode(node));
    return holder;
  };
  const written = html(ours, derived);
  expect(written.innerHTML).toBe(html(theirs, model).innerHTML);
  const read = DOMParser.fromSchema(derived).parse(written).toJSON();
  expect(read).toEqual(DOMParser.fromSchema(model).parse(written).toJSON());
});

test.each(markNames)("mark %s means the same in the editor as in the model", (name) => {
  const [ours, theirs] = [derived.marks[name]!, model.marks[name]];
  const { attrs: ourAttributes, ...ourSpec } = ours.spec;
  const { attrs: theirAttributes, ...theirSpec } = theirs.spec;
  expect(ourSpec).toEqual(theirSpec);
  expect(ourAttributes ?? {}).toEqual(theirAttributes ?? {});
  for (const other of markNames) {
    expect(ours.excludes(derived.marks[other]!)).toBe(theirs.excludes(model.marks[other]));
  }
  const marked = (schema: typeof derived) => {
    const text = schema.text("x", [schema.marks[name]!.create(attributes[name])]);
    const holder = host();
    const paragraph = schema.nodes.paragraph!.create(null, text);
    holder.append(DOMSerializer.fromSchema(schema).serializeNode(paragraph));
    return holder;
  };
  expect(marked(derived).innerHTML).toBe(marked(model).innerHTML);
  const read = DOMParser.fromSchema(derived).parse(marked(derived)).toJSON();
  expect(model.nodeFromJSON(read).eq(DOMParser.fromSchema(model).parse(marked(model)))).toBe(true);
});

test("what the model refuses, the editor's schema refuses", () => {
  const href = ["java", "script:alert(1)"].join("");
  expect(() => derived.marks.link!.create({ href })).toThrow(/link/);
  expect(() => derived.nodes.heading!.create({ level: 9 })).toThrow(/one of/);
});

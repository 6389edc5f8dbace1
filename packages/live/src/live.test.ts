import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { isWellShaped } from "./is-well-shaped.ts";
import { bodyOf, evidenceOf, fieldsOf, headOf } from "./layout.ts";
import { readLive } from "./read-live.ts";
import {
  readFormat,
  removeField,
  setEvidence,
  setField,
  setHead,
  writeLive,
} from "./write-live.ts";

const liveOf = (parts: Parameters<typeof createDocument>[0] = {}) => {
  const live = new Y.Doc();
  writeLive(createDocument(parts), live);
  return live;
};

const readOf = (live: Y.Doc) => {
  const read = readLive(live);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const nest = (live: Y.Doc, levels: number) =>
  live.transact(() => {
    let parent: Y.XmlFragment = bodyOf(live);
    for (let level = 0; level < levels; level += 1) {
      const inner = new Y.XmlElement("blockquote");
      parent.insert(0, [inner]);
      parent = inner;
    }
  });

test("a live document with content is never written over", () => {
  const live = liveOf();
  expect(() => writeLive(createDocument(), live)).toThrow(/fills an empty live document/);
});

test("an empty live document has no format, a written one the current", () => {
  expect(readFormat(new Y.Doc())).toBeNull();
  expect(readFormat(liveOf())).toBe(1);
});

test("what does not fit the schema is a problem, and stays where it is", () => {
  const live = liveOf();
  const alien = new Y.XmlElement("marquee");
  alien.insert(0, [new Y.XmlText("skriven text")]);
  bodyOf(live).insert(1, [alien]);
  const read = readLive(live);
  expect(read.ok ? [] : read.problems.map((problem) => problem.message).join()).toMatch(/marquee/);
  expect(bodyOf(live).toString()).toContain("skriven text");
});

test.each<[string, (live: Y.Doc) => void]>([
  [
    "letters between the blocks",
    // Not a type at all, as only a client of another making would write it.
    (live) => Y.Array.prototype.insert.call(bodyOf(live), 0, ["a", null]),
  ],
  ["a list between the blocks", (live) => bodyOf(live).insert(0, [new Y.Array() as never])],
  ["a nesting deeper than the stack", (live) => nest(live, 20_000)],
  ["a field that is null", (live) => fieldsOf(live).set("namn", null)],
  ["a field that is a text", (live) => fieldsOf(live).set("namn", "Landskrona")],
  [
    "fields whose places are no numbers",
    (live) => {
      fieldsOf(live).set("ett", { label: 1n, order: 1n });
      fieldsOf(live).set("två", { label: "", order: "två" });
    },
  ],
  ["a head value that is null", (live) => headOf(live).set("title", null)],
  ["evidence that is null", (live) => evidenceOf(live).set("purpose", null)],
])("%s is a problem, never an exception", (_, write) => {
  const live = liveOf();
  write(live);
  expect(readLive(live)).toMatchObject({ ok: false });
});

test("problems of head and body are told together, by place", () => {
  const live = liveOf();
  setHead(live, "decidedOn", "igår");
  bodyOf(live).insert(0, [new Y.XmlElement("marquee")]);
  const read = readLive(live);
  expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual([
    "head.decidedOn",
    "body",
  ]);
});

test("head, fields and evidence change one at a time, and fields keep their order", () => {
  const live = liveOf({
    fields: {
      zon: { label: "Zon", value: "", hint: "" },
      arkiv: { label: "Arkiv", value: "", hint: "" },
    },
  });
  setHead(live, "title", "Policy för sociala medier");
  setField(live, "zon", { label: "Zon", value: "söder", hint: "" });
  setField(live, "ny", { label: "Ny", value: "", hint: "" });
  removeField(live, "arkiv");
  setEvidence(live, "purpose", { state: "notApplicable", reason: "gäller inte" });
  const { head, fields, evidence } = readOf(live);
  expect(head.title).toBe("Policy för sociala medier");
  expect(Object.entries(fields).map(([name, field]) => `${name}=${field.value}`)).toEqual([
    "zon=söder",
    "ny=",
  ]);
  expect(evidence).toEqual({ purpose: { state: "notApplicable", reason: "gäller inte" } });
  setEvidence(live, "purpose", null);
  expect(readOf(live).evidence).toEqual({});
});

test("two people who fill in different head values at once both keep theirs", () => {
  const one = liveOf();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  setHead(one, "diaryNo", "KS 2026/123");
  setHead(other, "docOwner", "Kommunikationschefen");
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  expect(readOf(one).head).toEqual(readOf(other).head);
  expect(readOf(one).head).toMatchObject({
    diaryNo: "KS 2026/123",
    docOwner: "Kommunikationschefen",
  });
});

test("a mark on a field, a break or a reference survives the live document", () => {
  const bold = schema.mark("bold");
  const comment = schema.mark("comment", { thread: "t1" });
  const body = schema.nodes.doc.create(null, [
    schema.nodes.paragraph.create({ id: "b1" }, [
      schema.nodes.field.create({ name: "kommun" }, null, [bold, comment]),
      schema.nodes.hardBreak.create(null, null, [comment]),
      schema.nodes.crossReference.create({ target: "b1" }, null, [bold]),
      schema.nodes.footnote.create(null, schema.text("not"), [comment]),
    ]),
  ]);
  expect(readOf(liveOf({ body })).body.eq(body)).toBe(true);
});

test("a mistake is well shaped, what no screen expects is not", () => {
  const live = liveOf({ fields: { namn: { label: "Namn", value: "", hint: "" } } });
  setHead(live, "decidedOn", "igår");
  setEvidence(live, "purpose", { state: "notApplicable", reason: "" });
  expect(isWellShaped(live)).toBe(true);
  const wrong: ((changed: Y.Doc) => void)[] = [
    (changed) => headOf(changed).set("decidedOn", 1),
    (changed) => headOf(changed).set("title", new Y.Text("namn")),
    (changed) => fieldsOf(changed).set("namn", null),
    (changed) => fieldsOf(changed).set("namn", { label: "Namn", value: 7 }),
    (changed) => evidenceOf(changed).set("purpose", { state: "covered" }),
  ];
  for (const write of wrong) {
    const changed = new Y.Doc();
    Y.applyUpdate(changed, Y.encodeStateAsUpdate(live));
    write(changed);
    expect(isWellShaped(changed)).toBe(false);
  }
});

import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bodyOf } from "./layout.ts";
import { readLive } from "./read-live.ts";
import { readFormat, removeField, setEvidence, setField, setHead, writeLive } from "./write-live.ts";

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

test("problems of head and body are told together, by place", () => {
  const live = liveOf();
  setHead(live, "decidedOn", "igår");
  bodyOf(live).insert(0, [new Y.XmlElement("marquee")]);
  const read = readLive(live);
  expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual(["head.decidedOn", "body"]);
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
  expect(Object.entries(fields).map(([name, field]) => `${name}=${field.value}`)).toEqual(["zon=söder", "ny="]);
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
  expect(readOf(one).head).toMatchObject({ diaryNo: "KS 2026/123", docOwner: "Kommunikationschefen" });
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

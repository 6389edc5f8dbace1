import { hashDocument, type PolicyDocument } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import { initProseMirrorDoc, updateYFragment } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { schema } from "@klubba/model";
import { bodyOf } from "./layout.ts";
import { readLive } from "./read-live.ts";
import { writeLive } from "./write-live.ts";

const everything = arbitraryDocument({ comments: true, suggestions: true });

function liveOf(document: PolicyDocument): Y.Doc {
  const live = new Y.Doc();
  writeLive(document, live);
  return live;
}

function required(live: Y.Doc): PolicyDocument {
  const read = readLive(live);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test("read(write(document)) = document, for every node and mark", () => {
  fc.assert(
    fc.property(everything, (document) => {
      const read = required(liveOf(document));
      expect(read.body.eq(document.body)).toBe(true);
      expect(read.head).toEqual(document.head);
      expect(read.evidence).toEqual(document.evidence);
      expect(Object.entries(read.fields)).toEqual(Object.entries(document.fields));
      expect(hashDocument(read)).toBe(hashDocument(document));
    }),
  );
});

test("what travels as updates arrives the same", () => {
  fc.assert(
    fc.property(everything, (document) => {
      const other = new Y.Doc();
      Y.applyUpdate(other, Y.encodeStateAsUpdate(liveOf(document)));
      expect(required(other).body.eq(document.body)).toBe(true);
    }),
  );
});

test("the editor's binding reads the same body, and changing it to another gives that other", () => {
  fc.assert(
    fc.property(everything, everything, (before, after) => {
      const live = liveOf(before);
      const { doc, meta } = initProseMirrorDoc(bodyOf(live), schema);
      expect(doc.eq(before.body)).toBe(true);
      live.transact(() => updateYFragment(live, bodyOf(live), after.body, meta));
      expect(required(live).body.eq(after.body)).toBe(true);
    }),
  );
});

test("writing the same body again changes nothing", () => {
  fc.assert(
    fc.property(everything, (document) => {
      const live = liveOf(document);
      const before = Y.encodeStateVector(live);
      const { doc, meta } = initProseMirrorDoc(bodyOf(live), schema);
      live.transact(() => updateYFragment(live, bodyOf(live), doc.copy(doc.content), meta));
      expect(Y.encodeStateVector(live)).toEqual(before);
    }),
  );
});

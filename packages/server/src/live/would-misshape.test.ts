import {
  bodyOf,
  metaOf,
  removeField,
  setEvidence,
  setField,
  setHead,
  writeLive,
} from "@klubba/live";
import { createDocument } from "@klubba/model";
import { beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { wouldMisshape } from "./would-misshape.ts";

let document: Y.Doc;
let client: Y.Doc;
const updates: Uint8Array[] = [];

beforeEach(() => {
  updates.length = 0;
  document = new Y.Doc();
  writeLive(createDocument({ fields: { namn: { label: "", value: "", hint: "" } } }), document);
  client = new Y.Doc();
  Y.applyUpdate(client, Y.encodeStateAsUpdate(document));
  client.on("update", (update: Uint8Array) => updates.push(update));
});

test("[L8] what our own clients write passes, whatever it is", () => {
  setHead(client, "decidedOn", "igår");
  setField(client, "namn", { label: "Namn", value: "Landskrona", hint: "" });
  setField(client, "ny", { label: "Ny", value: "", hint: "" });
  removeField(client, "namn");
  setEvidence(client, "purpose", { state: "notApplicable", reason: "" });
  setEvidence(client, "purpose", null);
  bodyOf(client).insert(0, [new Y.XmlElement("paragraph")]);
  bodyOf(client).delete(0, 2);
  for (const update of updates) {
    expect(wouldMisshape(document, update)).toBe(false);
    Y.applyUpdate(document, update);
  }
  expect(wouldMisshape(new Y.Doc(), Y.encodeStateAsUpdate(client))).toBe(true);
});

test("[L8] a format cannot be smuggled in behind something that has not come yet", () => {
  bodyOf(client).insert(0, [new Y.XmlElement("paragraph")]);
  metaOf(client).set("format", 99);
  const [first, second] = updates as [Uint8Array, Uint8Array];
  expect(wouldMisshape(document, second)).toBe(true);
  // Nor when something waits already.
  const other = new Y.Doc();
  const others: Uint8Array[] = [];
  other.on("update", (update: Uint8Array) => others.push(update));
  bodyOf(other).insert(0, [new Y.XmlElement("paragraph")]);
  bodyOf(other).insert(0, [new Y.XmlElement("paragraph")]);
  Y.applyUpdate(document, others[1]!);
  expect(wouldMisshape(document, second)).toBe(true);
  expect(wouldMisshape(document, first)).toBe(false);
});

test("[L8] a document that is misshapen already can be mended", () => {
  document.getMap("fields").set("namn", null);
  Y.applyUpdate(client, Y.encodeStateAsUpdate(document));
  updates.length = 0;
  setHead(client, "title", "Riktlinje");
  removeField(client, "namn");
  for (const update of updates) expect(wouldMisshape(document, update)).toBe(false);
});

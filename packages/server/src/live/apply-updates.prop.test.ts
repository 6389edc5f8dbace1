import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { applyUpdates, mergeStored } from "./apply-updates.ts";

type Edit =
  | { readonly writer: number; readonly at: number; readonly text: string }
  | { readonly writer: number; readonly at: number; readonly remove: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ writer: fc.nat(2), at: fc.nat(40), text: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ writer: fc.nat(2), at: fc.nat(40), remove: fc.integer({ min: 1, max: 6 }) }),
);

/** The updates that some writers make who sync now and then, in the order in which they arrive. */
function write(edits: readonly Edit[], syncEvery: number): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const writers = [1, 2, 3].map((clientID) => {
    const live = new Y.Doc();
    live.clientID = clientID;
    live.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "sync") updates.push(update);
    });
    return live;
  });
  for (const [index, each] of edits.entries()) {
    const text = writers[each.writer]!.getText("body");
    const at = Math.min(each.at, text.length);
    if ("text" in each) text.insert(at, each.text);
    else text.delete(at, Math.min(each.remove, text.length - at));
    if (index % syncEvery === 0) {
      for (const writer of writers)
        for (const update of updates) Y.applyUpdate(writer, update, "sync");
    }
  }
  return updates;
}

const read = (updates: readonly Uint8Array[]) => {
  const live = new Y.Doc();
  expect(applyUpdates(live, updates)).toEqual([]);
  return { text: live.getText("body").toJSON(), state: Y.encodeStateVector(live) };
};

test("[L4] a snapshot and the updates after it read as all the updates did", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.nat(100), { maxLength: 4 }),
      (edits, syncEvery, cuts) => {
        const updates = write(edits, syncEvery);
        let stored: Uint8Array[] = [];
        for (const [index, update] of updates.entries()) {
          stored.push(update);
          if (cuts.includes(index)) stored = [mergeStored(stored)!];
        }
        expect(read(stored)).toEqual(read(updates));
        expect(read([mergeStored(stored)!])).toEqual(read(updates));
      },
    ),
  );
});

test("[L4] an update that comes before what it builds on is kept through compaction", () => {
  const live = new Y.Doc();
  const updates: Uint8Array[] = [];
  live.on("update", (update: Uint8Array) => updates.push(update));
  live.getText("body").insert(0, "först");
  live.getText("body").insert(5, " sedan");
  const [first, second] = updates;
  const early = mergeStored([second!])!;
  expect(read([early, first!]).text).toBe("först sedan");
});

test("[L4] what cannot be applied is named, and nothing is compacted away on its account", () => {
  const live = new Y.Doc();
  live.getText("body").insert(0, "kvar");
  const good = Y.encodeStateAsUpdate(live);
  const bad = new Uint8Array([255, 255, 255]);
  expect(applyUpdates(new Y.Doc(), [bad, good])).toEqual([0]);
  expect(mergeStored([good, bad])).toBeNull();
});

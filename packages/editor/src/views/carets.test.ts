// @vitest-environment jsdom
import { bodyOf } from "@klubba/live";
import { schema } from "@klubba/model";
import { afterEach, expect, test, vi } from "vitest";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { openPage, p } from "../case/open-page.ts";

afterEach(() => vi.useRealTimers());

function openQuietly() {
  vi.useFakeTimers();
  const page = openPage(schema.nodes.doc.create(null, [p("Ett stycke.")]));
  vi.runOnlyPendingTimers();
  let dispatched = 0;
  page.editor.on("transaction", () => (dispatched += 1));
  const other = new Awareness(new Y.Doc());
  const hear = () => {
    applyAwarenessUpdate(page.awareness, encodeAwarenessUpdate(other, [other.clientID]), "other");
    vi.advanceTimersByTime(10);
  };
  const place = Y.relativePositionToJSON(
    Y.createRelativePositionFromTypeIndex(bodyOf(page.live).get(0) as Y.XmlElement, 0),
  );
  return {
    ...page,
    hear,
    other,
    place,
    counted: () => dispatched,
    names: () =>
      [...page.editor.view.dom.querySelectorAll(".ke-caret-name")].map((name) => name.textContent),
  };
}

test("alone, one's own cursor makes no work on the page", () => {
  const page = openQuietly();
  page.awareness.setLocalStateField("cursor", { anchor: page.place, head: page.place });
  vi.advanceTimersByTime(10);
  expect(page.counted()).toBe(0);
});

test("the caret of another comes, stays as one moves oneself, and goes with them", () => {
  const page = openQuietly();
  page.other.setLocalState({
    user: { id: "u2", name: "Åsa" },
    cursor: { anchor: page.place, head: page.place },
  });
  page.hear();
  expect(page.names()).toEqual(["Åsa"]);
  page.awareness.setLocalStateField("cursor", { anchor: page.place, head: page.place });
  vi.advanceTimersByTime(10);
  expect(page.names()).toEqual(["Åsa"]);
  page.other.setLocalState(null);
  page.hear();
  expect(page.names()).toEqual([]);
});

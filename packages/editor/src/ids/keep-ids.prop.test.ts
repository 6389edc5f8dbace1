// @vitest-environment jsdom
import { Selection, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { body, h, idsOf, type OpenPage, openPage, p, row, table, ul } from "../case/open-page.ts";
import { toggleList } from "../commands/lists.ts";
import { moveBlock } from "../commands/move-block.ts";
import { setHeading, setParagraph } from "../commands/set-block.ts";

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "enter",
      "backspace",
      "undo",
      "redo",
      "tab",
      "list",
      "heading",
      "plain",
      "up",
      "down",
    ),
    at: place,
  }),
  fc.record({
    kind: fc.constantFrom("type"),
    at: place,
    text: fc.constantFrom("a", "bb", "# ", "- "),
  }),
  fc.record({ kind: fc.constantFrom("copy", "cut", "delete"), at: place, to: place, paste: place }),
);
type Edit = { kind: string; at: number; to?: number; paste?: number; text?: string };

function apply(page: OpenPage, { kind, at, to = 0, paste = 0, text = "" }: Edit): void {
  const { view } = page.editor;
  const size = () => view.state.doc.content.size;
  const near = (share: number) =>
    Selection.near(view.state.doc.resolve(Math.floor(share * size()))).from;
  const from = near(at);
  const end = near(to);
  view.dispatch(
    view.state.tr.setSelection(
      TextSelection.between(view.state.doc.resolve(from), view.state.doc.resolve(from)),
    ),
  );
  const between = [Math.min(from, end), Math.max(from, end)] as const;
  const copied = view.state.doc.slice(...between);
  const actions: Record<string, () => unknown> = {
    type: () => page.type(text),
    enter: () => page.press("Enter"),
    backspace: () => page.press("Backspace"),
    tab: () => page.press("Tab"),
    undo: () => page.undo(),
    redo: () => page.press("y", { ctrlKey: true }),
    list: () => page.run(toggleList("bulletList")),
    heading: () => page.run(setHeading(2)),
    plain: () => page.run(setParagraph),
    up: () => page.run(moveBlock("up")),
    down: () => page.run(moveBlock("down")),
    delete: () => view.dispatch(view.state.tr.delete(...between)),
    copy: () => view.dispatch(view.state.tr.replace(near(paste), near(paste), copied)),
    cut: () => {
      view.dispatch(view.state.tr.delete(...between));
      view.dispatch(view.state.tr.replace(near(paste), near(paste), copied));
    },
  };
  actions[kind]?.();
}

test("whatever is done to a page, every block has an id, and no two the same", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 14 }), (edits) => {
      const page = openPage(
        body(h(1, "Policy"), p("one two"), ul("x", "y"), table(row("a", "b")), p("three")),
      );
      try {
        for (const each of edits) {
          apply(page, each);
          const ids = idsOf(page.editor.state.doc);
          expect(ids).not.toContain(null);
          expect(new Set(ids).size).toBe(ids.length);
          page.editor.state.doc.check();
        }
      } finally {
        page.editor.destroy();
      }
    }),
    { numRuns: 60 },
  );
});

test("undoing everything gives back every id in its place", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
      const page = openPage(body(h(1, "Policy"), p("one two"), ul("x", "y"), p("three")));
      try {
        const before = idsOf(page.editor.state.doc);
        for (const each of edits)
          if (each.kind !== "undo" && each.kind !== "redo") apply(page, each);
        for (let step = 0; step < 60; step += 1) page.undo();
        expect(idsOf(page.editor.state.doc)).toEqual(before);
      } finally {
        page.editor.destroy();
      }
    }),
    { numRuns: 40 },
  );
});

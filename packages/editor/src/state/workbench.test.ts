// @vitest-environment jsdom
import { fieldsOf, setField } from "@klubba/live";
import { createDocument } from "@klubba/model";
import { undo } from "@tiptap/y-tiptap";
import { expect, test } from "vitest";
import { body, p } from "../case/open-page.ts";
import { createLocalConnection } from "../connection/create-local-connection.ts";
import { createWorkbench } from "./workbench.ts";

function open(editable: boolean) {
  const connection = createLocalConnection(createDocument({ body: body(p("one")) }));
  const workbench = createWorkbench({
    connection,
    element: document.body.appendChild(document.createElement("div")),
    editable,
    checklist: { id: "c", title: { sv: "c", en: "c" }, topics: [] },
    language: "sv",
    describedBy: "help",
    uploadAsset: async (file) => ({ src: file.name }),
    assetUrl: (src) => src,
    onToolbar: () => undefined,
  });
  const write = () =>
    workbench.write((live) =>
      setField(live, "kommun", { label: "Kommun", value: "Åre", hint: "" }),
    );
  return { workbench, fields: fieldsOf(connection.live), write };
}

test("one who may not write changes no field, and nothing waits to be written later", () => {
  const { workbench, fields, write } = open(false);
  expect(write()).toBe(false);
  workbench.editor.setEditable(true, false);
  expect(fields.size).toBe(0);
  expect(write()).toBe(true);
  expect(fields.size).toBe(1);
  workbench.destroy();
});

test("on a locked page undo does nothing either", () => {
  const { workbench } = open(true);
  const { editor } = workbench;
  editor.view.dispatch(editor.state.tr.insertText("x", 1));
  editor.setEditable(false, false);
  expect(workbench.run((state) => undo(state))).toBe(false);
  expect(editor.state.doc.textContent).toBe("xone");
  workbench.destroy();
});

test("asking for find again is told from the first time", () => {
  const { workbench } = open(true);
  workbench.find();
  workbench.find();
  expect(workbench.store.getState().finding).toBe(2);
  workbench.destroy();
});

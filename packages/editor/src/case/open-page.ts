import type { Editor } from "@tiptap/core";
import { writeLive } from "@klubba/live";
import {
  assignIds,
  createDocument,
  type Field,
  type Language,
  schema,
  sequentialIds,
} from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { createPage } from "../editor/create-page.ts";
import { pageTexts } from "../texts/page-texts.ts";
import type { HeadingLabels, PageRequest } from "../views/page-context.ts";

const { nodes } = schema;

// Short builders for cases: p("text"), h(2, "Scope"), ul(["one"]).
export const p = (...content: (string | Node)[]): Node =>
  nodes.paragraph.create(
    null,
    content
      .filter((part) => part !== "")
      .map((part) => (typeof part === "string" ? schema.text(part) : part)),
  );
export const h = (level: number, text: string, topic: string | null = null): Node =>
  nodes.heading.create({ level, topic }, text === "" ? undefined : schema.text(text));
export const li = (...content: Node[]): Node => nodes.listItem.create(null, content);
export const ul = (...items: string[]): Node =>
  nodes.bulletList.create(
    null,
    items.map((text) => li(p(text))),
  );
export const row = (...cells: string[]): Node =>
  nodes.tableRow.create(
    null,
    cells.map((text) => nodes.tableCell.create(null, p(text))),
  );
export const table = (...rows: Node[]): Node => nodes.table.create(null, rows);
export const body = (...blocks: Node[]): Node =>
  assignIds(nodes.doc.create(null, blocks), sequentialIds());

interface Options {
  readonly fields?: Readonly<Record<string, Field>>;
  readonly language?: Language;
  readonly live?: Y.Doc;
  readonly prefix?: string;
}

export interface OpenPage {
  readonly editor: Editor;
  readonly live: Y.Doc;
  readonly awareness: Awareness;
  readonly requests: PageRequest[];
  readonly messages: string[];
  /** Runs a command on the page as it is now. */
  run(command: Command): boolean;
  /** Puts the cursor, or a selection, by the text around `|`: `select("one| two")`. */
  select(text: string, to?: string): void;
  press(key: string, modifiers?: KeyboardEventInit): boolean;
  type(text: string): void;
  undo(): void;
}

const findText = (doc: Node, marked: string): number => {
  const [before = "", after = ""] = marked.split("|");
  let found = -1;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const at = node.textContent.indexOf(before + after);
    if (at >= 0 && found < 0) found = position + 1 + at + before.length;
    return false;
  });
  if (found < 0) throw new Error(`no block has the text ${JSON.stringify(before + after)}`);
  return found;
};

/** A page on a document in memory, in a browser's stead. Ids that it makes start with `n`. */
export function openPage(start: Node | null, options: Options = {}): OpenPage {
  const live = options.live ?? new Y.Doc();
  if (start !== null)
    writeLive(createDocument({ body: start, fields: options.fields ?? {} }), live);
  const requests: PageRequest[] = [];
  const messages: string[] = [];
  const element = document.body.appendChild(document.createElement("div"));
  const language = options.language ?? "sv";
  const awareness = new Awareness(live);
  const editor = createPage({
    connection: { live, awareness },
    element,
    editable: true,
    createId: sequentialIds(options.prefix ?? "n"),
    context: {
      live,
      language,
      texts: pageTexts[language],
      headings: createStore<HeadingLabels>(() => new Map()),
      assetUrl: (src) => src,
      ask: (request) => requests.push(request),
    },
    keys: { link: () => undefined, find: () => undefined, toolbar: () => undefined },
    paste: {
      texts: pageTexts[language],
      uploadAsset: async (file) => ({ src: `asset:${file.name}` }),
      notify: (message) => messages.push(message),
    },
  });
  const { view } = editor;
  const press = (key: string, modifiers: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", {
      key,
      bubbles: true,
      cancelable: true,
      ...modifiers,
    });
    return view.someProp("handleKeyDown", (handle) => handle(view, event)) ?? false;
  };
  return {
    editor,
    live,
    awareness,
    requests,
    messages,
    press,
    run: (command) => command(view.state, view.dispatch, view),
    select(text, to) {
      const from = findText(view.state.doc, text);
      const end = to === undefined ? from : findText(view.state.doc, to);
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, end)));
    },
    type(text) {
      for (const character of text) {
        const { from, to } = view.state.selection;
        const insert = () => view.state.tr.insertText(character, from, to);
        const handled = view.someProp("handleTextInput", (handle) =>
          handle(view, from, to, character, insert),
        );
        if (!handled) view.dispatch(insert());
      }
    },
    undo: () => void press("z", { ctrlKey: true }),
  };
}

/** The body in short: `heading2#b1(Scope) paragraph#b2(Text)`, without the marks. */
export function outlineOf(doc: Node): string {
  const short = (node: Node): string => {
    const id = node.attrs.id === undefined ? "" : `#${node.attrs.id}`;
    const level = node.type.name === "heading" ? String(node.attrs.level) : "";
    const inner = node.isTextblock ? node.textContent : node.content.content.map(short).join(" ");
    return `${node.type.name}${level}${id}(${inner})`;
  };
  return doc.content.content.map(short).join(" ");
}

/** Ids of a body in reading order; a block without one is null. */
export function idsOf(doc: Node): (string | null)[] {
  const ids: (string | null)[] = [];
  doc.descendants((node) => {
    if (node.attrs.id !== undefined) ids.push(node.attrs.id as string | null);
    return !node.isTextblock;
  });
  return ids;
}

import { Editor, Extension, type JSONContent } from "@tiptap/core";
import { bodyOf } from "@klubba/live";
import type { CreateId } from "@klubba/model";
import { dropCursor } from "@tiptap/pm/dropcursor";
import { gapCursor } from "@tiptap/pm/gapcursor";
import { keymap } from "@tiptap/pm/keymap";
import type { Schema } from "@tiptap/pm/model";
import { columnResizing, tableEditing } from "@tiptap/pm/tables";
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from "@tiptap/y-tiptap";
import type { Plugin } from "@tiptap/pm/state";
import type { Connection } from "../connection/create-connection.ts";
import { findPlugin } from "../find/find-plugin.ts";
import { keepIds } from "../ids/keep-ids.ts";
import { structureInputRules } from "../keys/input-rules.ts";
import { type KeyRequests, pageKeys } from "../keys/keymap.ts";
import { writeAfterLeaf } from "../keys/write-after-leaf.ts";
import { refuseChanges } from "../lock/refuse-changes.ts";
import { paste, type PasteOptions } from "../paste/paste.ts";
import { createSchemaExtensions } from "../schema/extensions.ts";
import { carets } from "../views/carets.ts";
import { suggestionBars } from "../suggestions/suggestion-bars.ts";
import type { PageContext } from "../views/page-context.ts";
import { openByKeyboard, pageViews } from "../views/page-views.ts";
import { placeholder } from "../views/placeholder.ts";

export interface PageOptions {
  readonly connection: Pick<Connection, "live" | "awareness">;
  readonly element: HTMLElement;
  readonly editable: boolean;
  readonly context: PageContext;
  readonly keys: KeyRequests;
  readonly paste: PasteOptions;
  readonly createId: CreateId;
  /** Id of the text that tells how to leave the page by keyboard. */
  readonly describedBy?: string;
}

/** Undo is of one's own edits only, those of the others stay. */
const undoOwn = (): Plugin => yUndoPlugin() as Plugin;

/**
 * The page: an editor on the body of a live document that has been read. Call `destroy` on it when
 * it is no longer shown.
 */
export function createPage(options: PageOptions): Editor {
  const { connection, context } = options;
  const fragment = bodyOf(connection.live);
  let mapping: ReturnType<typeof initProseMirrorDoc>["mapping"] | undefined;

  const plugins = (schema: Schema, mayWrite: () => boolean): Plugin[] => [
    refuseChanges(mayWrite),
    ySyncPlugin(fragment, mapping === undefined ? {} : { mapping }) as Plugin,
    undoOwn(),
    carets(connection.awareness),
    openByKeyboard(),
    writeAfterLeaf(),
    structureInputRules(schema),
    keymap(pageKeys(schema, options.keys)),
    columnResizing({ View: null }),
    tableEditing(),
    paste(options.paste),
    findPlugin(),
    suggestionBars({ language: context.language, notify: options.paste.notify }),
    placeholder(context.texts),
    dropCursor({ class: "ke-drop-cursor", color: false }),
    gapCursor(),
    keepIds(options.createId),
  ];
  const behaviour = Extension.create({
    name: "page",
    addProseMirrorPlugins() {
      const { editor } = this;
      return plugins(editor.schema, () => editor.options.editable);
    },
  });

  return new Editor({
    element: options.element,
    extensions: [...createSchemaExtensions(pageViews(context)), behaviour],
    onBeforeCreate({ editor }) {
      const initial = initProseMirrorDoc(fragment, editor.schema);
      mapping = initial.mapping;
      // The library takes a node as it is, though its type knows only JSON; the mapping needs this very node.
      editor.options.content = initial.doc as unknown as JSONContent;
    },
    editable: options.editable,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false,
      delete: false,
      drop: false,
      paste: false,
      tabindex: false,
      textDirection: false,
    },
    editorProps: {
      attributes: {
        class: "ke-text",
        role: "textbox",
        tabindex: "0",
        "aria-multiline": "true",
        "aria-label": context.texts.page,
        ...(options.describedBy === undefined ? {} : { "aria-describedby": options.describedBy }),
        spellcheck: "true",
      },
    },
  });
}

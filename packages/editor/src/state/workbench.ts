import type { Editor } from "@tiptap/core";
import { evidenceOf, fieldsOf } from "@klubba/live";
import {
  type Checklist,
  type CreateId,
  type EvidenceByItem,
  type Language,
  randomIds,
} from "@klubba/model";
import type * as Y from "yjs";
import type { Command } from "@tiptap/pm/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Connection } from "../connection/create-connection.ts";
import { createPage } from "../editor/create-page.ts";
import type { UploadAsset } from "../paste/paste.ts";
import { pageTexts } from "../texts/page-texts.ts";
import type { HeadingLabels, PageRequest } from "../views/page-context.ts";
import { createCoverageReader, type ReadState } from "./coverage-reader.ts";
import { readFootnotes } from "./read-footnotes.ts";
import { readLiveFields } from "./read-live-fields.ts";
import { type Outline, readOutline } from "./read-outline.ts";
import { findSectionAt, readTools, type Tools } from "./read-tools.ts";
import { sameValue } from "./same-value.ts";
import { whenIdle } from "./when-idle.ts";

/** What the toolbar opens. */
export type DialogName =
  | "link"
  | "language"
  | "image"
  | "table"
  | "reference"
  | "field"
  | "counting";

export interface WorkbenchState {
  readonly outline: Outline;
  readonly footnotes: readonly string[];
  /** Counts the pauses after which the screens were derived anew. */
  readonly revision: number;
  /** Id of the heading whose section holds the cursor. */
  readonly section: string | null;
  readonly tools: Tools;
  readonly request: PageRequest | null;
  readonly dialog: DialogName | null;
  /** How often find was asked for since its panel opened; 0 while it is closed. */
  readonly finding: number;
  /** The latest thing said to the writer; empty when there is nothing to say. */
  readonly message: string;
}

/** The page with what is derived from it. The page never waits for the screens around it. */
export interface Workbench {
  readonly editor: Editor;
  readonly connection: Connection;
  readonly store: StoreApi<WorkbenchState>;
  readonly readState: ReadState;
  /** Runs a command on the page and puts the focus back there; false while one may not write. */
  run(command: Command): boolean;
  /**
   * The one way to write on what is beside the page: the head, the fields, the evidence. False, and
   * nothing is written, while one may not write or when the change says that it did nothing.
   */
  write(change: (live: Y.Doc) => boolean | void): boolean;
  set(change: Partial<WorkbenchState>): void;
  /** Opens find, or when it is open goes to what is looked for. */
  find(): void;
  destroy(): void;
}

export interface WorkbenchOptions {
  readonly connection: Connection;
  readonly element: HTMLElement;
  readonly editable: boolean;
  readonly checklist: Checklist;
  readonly language: Language;
  readonly describedBy: string;
  readonly uploadAsset: UploadAsset;
  readonly assetUrl: (src: string) => string;
  readonly onToolbar: () => void;
  readonly createId?: CreateId;
}

/** Milliseconds without a change before the screens around the page are derived anew. */
const pause = 300;
/** Milliseconds until the toolbar and the outline's cursor follow what was done on the page. */
const shortPause = 60;

export function createWorkbench(options: WorkbenchOptions): Workbench {
  const { connection, checklist, language } = options;
  const { live } = connection;
  const texts = pageTexts[language];
  const readState = createCoverageReader();
  const headings = createStore<HeadingLabels>(() => new Map());
  const set = (change: Partial<WorkbenchState>) => store.setState(change);
  const find = () => set({ finding: store.getState().finding + 1 });

  const editor = createPage({
    connection,
    element: options.element,
    editable: options.editable,
    describedBy: options.describedBy,
    createId: options.createId ?? randomIds(Math.random),
    context: {
      live,
      language,
      texts,
      headings,
      assetUrl: options.assetUrl,
      ask: (request) => set({ request }),
    },
    keys: {
      link: () => set({ dialog: "link" }),
      find,
      toolbar: options.onToolbar,
    },
    paste: {
      texts,
      uploadAsset: options.uploadAsset,
      notify: (message) => set({ message }),
    },
  });

  const derive = () => {
    const { doc } = editor.state;
    const fields = readLiveFields(live);
    const evidence = evidenceOf(live).toJSON() as EvidenceByItem;
    return {
      outline: readOutline(doc, { fields, evidence, checklist, readState }),
      footnotes: readFootnotes(doc, fields),
    };
  };
  const store = createStore<WorkbenchState>(() => ({
    ...derive(),
    revision: 0,
    section: findSectionAt(editor.state),
    tools: readTools(editor.state),
    request: null,
    dialog: null,
    finding: 0,
    message: "",
  }));
  headings.setState(store.getState().outline.labels, true);

  const settle = () => {
    const { outline, footnotes } = derive();
    const before = store.getState();
    set({ revision: before.revision + 1 });
    if (!sameValue(before.outline.entries, outline.entries)) {
      set({ outline });
      headings.setState(outline.labels, true);
    }
    if (!sameValue(before.footnotes, footnotes)) set({ footnotes });
  };
  const settling = whenIdle(settle, pause);

  let following: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    following = undefined;
    if (editor.isDestroyed) return;
    const tools = readTools(editor.state);
    const section = findSectionAt(editor.state);
    const before = store.getState();
    if (!sameValue(before.tools, tools)) set({ tools });
    if (before.section !== section) set({ section });
  };
  editor.on("transaction", ({ transaction }) => {
    // Not in the frame that paints the key: the page comes first.
    following ??= setTimeout(follow, shortPause);
    if (transaction.docChanged) settling.ask();
  });
  const onLive = () => settling.ask();
  fieldsOf(live).observeDeep(onLive);
  evidenceOf(live).observeDeep(onLive);

  return {
    editor,
    connection,
    store,
    readState,
    set,
    find,
    run(command) {
      // Undo goes round the page, by the live document, so it is refused here.
      if (!editor.options.editable) return false;
      const done = command(editor.state, editor.view.dispatch, editor.view);
      editor.view.focus();
      return done;
    },
    write: (change) => editor.options.editable && change(live) !== false,
    destroy() {
      settling.cancel();
      clearTimeout(following);
      fieldsOf(live).unobserveDeep(onLive);
      evidenceOf(live).unobserveDeep(onLive);
      editor.destroy();
    },
  };
}

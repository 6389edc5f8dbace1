import type { Evidence, Field } from "@klubba/model";

/** A node as ProseMirror writes it. */
export type NodeJson = { readonly [key: string]: unknown };

/** One child of the old body, or of the new, in turn. */
export type Step =
  /** So many children stay as they are. */
  | { readonly keep: number }
  | { readonly delete: NodeJson }
  | { readonly insert: NodeJson }
  /** One child changes where it stands. */
  | { readonly edit: NodeEdit }
  /** One child leaves here, changes as `edit` says, and comes in where `put` names the same move. */
  | { readonly take: number; readonly edit?: NodeEdit }
  | { readonly put: number };

/** A stretch of a paragraph's or heading's content, counted as ProseMirror counts. */
export type InlineStep =
  | { readonly keep: number }
  | { readonly delete: readonly NodeJson[] }
  | { readonly insert: readonly NodeJson[] };

/** A node's type and those of its attributes that differ; all of them where the type does. */
export interface Markup {
  readonly type: string;
  readonly attributes: { readonly [name: string]: unknown };
}

export interface NodeEdit {
  readonly markup?: { readonly old: Markup; readonly new: Markup };
  readonly children?: readonly Step[];
  readonly inline?: readonly InlineStep[];
}

/** The value of one entry of a record before and after; null where it has none. */
export interface EntryEdit<Value> {
  readonly name: string;
  readonly old: Value | null;
  readonly new: Value | null;
}

export interface RecordEdit<Value> {
  readonly entries: readonly EntryEdit<Value>[];
  /** The names in order, given only where the order is not the old one with new names last. */
  readonly order?: { readonly old: readonly string[]; readonly new: readonly string[] };
}

/** What makes the new document of the old, and back: plain data, whole in JSON. */
export interface Script {
  /** `replaced` when alignment failed its proof and everything is deleted and inserted. */
  readonly method: "aligned" | "replaced";
  readonly body: NodeEdit;
  readonly head: RecordEdit<string>;
  readonly fields: RecordEdit<Field>;
  readonly evidence: RecordEdit<Evidence>;
}

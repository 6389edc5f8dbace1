import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import type { Problem } from "@klubba/model";
import { type Construct, type Note, noteTexts } from "./notes.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/** Where blocks are to stand; each place takes its own kinds. */
export type Place = "body" | "inner" | "guidance";

/** What the readers share, and how one reaches the others. */
export interface ReadContext {
  readonly source: string;
  readonly file: string | undefined;
  /** What problems say, in the reader's language. */
  readonly texts: ProblemTexts;
  readonly notes: Note[];
  readonly problems: Problem[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Definitions and footnotes whose identifier an earlier one has. */
  readonly repeated: readonly (Definition | FootnoteDefinition)[];
  /** Identifiers of the definitions and footnotes that something refers to. */
  readonly usedDefinitions: Set<string>;
  readonly usedFootnotes: Set<string>;
  /** Anchors of blocks, each once. */
  readonly anchors: Set<string>;
  /** True while a footnote is read: another may not stand in it. */
  insideFootnote: boolean;
  readonly readBlocks: (nodes: readonly RootContent[], place: Place) => Node[];
  /** Text and inline leaves, and the pictures met among them. */
  readonly readInline: (nodes: readonly PhrasingContent[], marks: readonly Mark[]) => Node[];
}

/** Line and column of a Markdown node, from 1. */
export const placeOf = (node: Nodes): { line: number; column: number } => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export function note(context: ReadContext, construct: Construct, node: Nodes): void {
  context.notes.push({ construct, ...noteTexts[construct], ...placeOf(node) });
}

export function problem(context: ReadContext, node: Nodes, message: string): void {
  const file = context.file === undefined ? {} : { file: context.file };
  context.problems.push({ message, ...file, ...placeOf(node) });
}

/** The node as it stands in the file. */
export function sourceOf(context: ReadContext, node: Nodes): string {
  return context.source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** The `id` that an anchor gives its block; an anchor used before is a problem. */
export function takeAnchor(
  context: ReadContext,
  node: Nodes,
  anchor: string | null | undefined,
): { id: string | null } {
  if (anchor === undefined || anchor === null) return { id: null };
  if (context.anchors.has(anchor)) {
    problem(context, node, context.texts.sameAnchor(anchor));
    return { id: null };
  }
  context.anchors.add(anchor);
  return { id: anchor };
}

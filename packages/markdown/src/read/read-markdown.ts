import type { Root } from "mdast";
import {
  assignIds,
  type CreateId,
  failure,
  type Language,
  type PolicyDocument,
  type Problem,
  readPlainText,
  type Result,
  schema,
  success,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import { type FrontMatter, readFrontMatter } from "../front-matter/read-front-matter.ts";
import { parseTree } from "../syntax/processor.ts";
import { orEmpty, readBlocks } from "./blocks.ts";
import { collectDefinitions } from "./collect-definitions.ts";
import { note, placeOf, type ReadContext } from "./context.ts";
import { deepest, densest, findCostlyLine, findTooDeep } from "./depth.ts";
import { readInline } from "./inline.ts";
import type { Note } from "./notes.ts";
import { problemTexts } from "./problem-texts.ts";

export interface ReadOptions {
  /** Ids for the blocks that no anchor names. */
  readonly createId: CreateId;
  /** The name that problems give the file. */
  readonly file?: string;
  /** The language in which problems are told; English when left out. */
  readonly language?: Language;
}

export interface ReadMarkdown {
  readonly document: PolicyDocument;
  /** What was changed or left out, in reading order. */
  readonly notes: readonly Note[];
}

/**
 * Reads Markdown by the rules of SPEC.md: a document and notes on what it could not hold, or every
 * problem with line and column. Time grows with the text: bound its size before.
 */
export function readMarkdown(text: string, options: ReadOptions): Result<ReadMarkdown> {
  const { file, language = "en" } = options;
  const texts = problemTexts[language];
  const source = text.replace(/^\ufeff/, "");
  const fail = (problems: readonly Problem[]): Result<never> => {
    const named = problems.map((problem) => ({
      ...(file === undefined ? {} : { file }),
      ...problem,
    }));
    return failure(named[0]!, ...named.slice(1));
  };

  const costly = findCostlyLine(source);
  if (costly !== null) {
    const messages = { deep: texts.tooDeep(deepest), dense: texts.tooDense(densest) };
    return fail([{ message: messages[costly.fault], line: costly.line, column: 1 }]);
  }
  const tree = parseOrNull(source);
  if (tree === null) return fail([{ message: texts.tooDeep(deepest), line: 1, column: 1 }]);
  const deepNode = findTooDeep(tree);
  if (deepNode !== null) return fail([{ message: texts.tooDeep(deepest), ...placeOf(deepNode) }]);

  const front = frontMatterOf(tree, source, language);
  const context = createContext(tree, source, file, language);
  const body = schema.nodes.doc.create(null, orEmpty(context.readBlocks(tree.children, "body")));
  noteUnused(context);
  const problems = [...front.problems, ...context.problems];
  if (problems.length > 0) return fail(problems);

  const { fields, evidence } = front;
  const head = front.hasTitle ? front.head : { ...front.head, title: titleOf(body, front) };
  const document = { head, fields, evidence, body: withIds(body, front, options.createId) };
  return success({ document, notes: context.notes.toSorted(byPlace) });
}

/** Null when the text is nested so deep that the parser's own stack is full. */
function parseOrNull(source: string): Root | null {
  try {
    return parseTree(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function frontMatterOf(tree: Root, source: string, language: Language): FrontMatter {
  const [first] = tree.children;
  if (first?.type === "yaml") {
    return readFrontMatter(first.value, placeOf(first).line + 1, language);
  }
  const none = readFrontMatter("", 1, language);
  if (!/^---[ \t]*\r?\n[\w-]+:/.test(source)) return none;
  const message = problemTexts[language].notClosed;
  return { ...none, problems: [{ message, line: 1, column: 1 }] };
}

function createContext(
  tree: Root,
  source: string,
  file: string | undefined,
  language: Language,
): ReadContext {
  const context: ReadContext = {
    source,
    file,
    texts: problemTexts[language],
    notes: [],
    problems: [],
    ...collectDefinitions(tree),
    usedDefinitions: new Set(),
    usedFootnotes: new Set(),
    anchors: new Set(),
    insideFootnote: false,
    readBlocks: (nodes, place) => readBlocks(nodes, place, context),
    readInline: (nodes, marks) => readInline(nodes, marks, context),
  };
  return context;
}

function noteUnused(context: ReadContext): void {
  for (const node of context.repeated) {
    note(context, node.type === "definition" ? "definitionUnused" : "footnoteUnused", node);
  }
  for (const [identifier, definition] of context.definitions) {
    if (!context.usedDefinitions.has(identifier)) note(context, "definitionUnused", definition);
  }
  for (const [identifier, footnote] of context.footnotes) {
    if (!context.usedFootnotes.has(identifier)) note(context, "footnoteUnused", footnote);
  }
}

/** The text of the first heading 1, or nothing. */
function titleOf(body: Node, { fields }: FrontMatter): string {
  const heading = body.children.find(
    (node) => node.type.name === "heading" && node.attrs.level === 1,
  );
  return heading === undefined ? "" : readPlainText(heading, { fields, body });
}

/** New ids where no anchor gave one, none of them what a reference to nothing names. */
function withIds(body: Node, { evidence }: FrontMatter, createId: CreateId): Node {
  const referred = new Set<string>();
  for (const entry of Object.values(evidence)) {
    if (entry.state === "covered") for (const id of entry.blocks) referred.add(id);
  }
  body.descendants((node) => {
    if (node.type.name === "crossReference") referred.add(node.attrs.target);
  });
  return assignIds(body, () => {
    let id = createId();
    while (referred.has(id)) id = createId();
    return id;
  });
}

const byPlace = (left: Note, right: Note): number =>
  left.line - right.line || left.column - right.column;

import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import {
  gfmStrikethroughFromMarkdown,
  gfmStrikethroughToMarkdown,
} from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import type { Unsafe } from "mdast-util-to-markdown";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { SyntaxExtension } from "./extension.ts";

/** Blanks at the edges of a cell would be taken for padding. */
const cellEdges: Unsafe[] = [" ", "\t"].flatMap((character) => [
  { character, before: "^[ |]", inConstruct: "tableCell" },
  { character, after: "[ |]$", inConstruct: "tableCell" },
]);

/**
 * remark-gfm without its automatic links: those turn text that was escaped on purpose into links
 * again (rule T3).
 */
export const gfm: SyntaxExtension = {
  micromark: [
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
  ],
  fromMarkdown: [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
  toMarkdown: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    { unsafe: cellEdges },
  ],
};

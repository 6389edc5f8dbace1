import { diffMatchPatch } from "./diff-match-patch.ts";
import { git } from "./git.ts";
import { htmlDiff } from "./html-diff.ts";
import { jsdiff } from "./jsdiff.ts";
import { klubba } from "./klubba.ts";
import type { Tool } from "./tool.ts";

/** Ours first. */
export const tools = {
  Klubba: klubba,
  "git word-diff histogram": git,
  "node-htmldiff": htmlDiff,
  "diff-match-patch words": diffMatchPatch,
  "jsdiff diffWordsWithSpace": jsdiff,
} as const satisfies Record<string, Tool>;
export type ToolName = keyof typeof tools;
export const ours: ToolName = "Klubba";
export const toolNames = Object.keys(tools) as ToolName[];

/** What one would like to see beside them, and why it is not there. */
export const notMeasured: Readonly<Record<string, string>> = {
  "LibreOffice compare":
    "can be run without a macro only through its Python bridge, which is not everywhere",
  docxodus: "is not installed, and is no library of this platform",
  "Word, Draftable": "are closed, and not here",
};

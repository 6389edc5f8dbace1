import type { Language } from "@klubba/model";
import type { Comparison } from "../comparison/comparison.ts";
import { formatHtml } from "./format-html.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { formatText } from "./format-text.ts";

export const comparisonFormats = ["text", "json", "md", "html"] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

export interface FormatOptions {
  readonly language: Language;
  /** What the two documents are called, e.g. a file name or `Version 2`. */
  readonly oldLabel: string;
  readonly newLabel: string;
}

/** The whole comparison as a text of the given format; ends with a line break. */
export function formatComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  options: FormatOptions,
): string {
  return writers[format](comparison, options);
}

const writers: Record<
  ComparisonFormat,
  (comparison: Comparison, options: FormatOptions) => string
> = {
  text: formatText,
  md: formatMarkdown,
  html: formatHtml,
  json: ({ changes, summary, script }, { oldLabel, newLabel }) =>
    `${JSON.stringify({ old: oldLabel, new: newLabel, changes, summary, script }, null, 2)}\n`,
};

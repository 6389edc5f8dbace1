import type { List, Root } from "mdast";
import type { Handle } from "mdast-util-to-markdown";
import { directives } from "./directives.ts";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import { alternativeText } from "./alternative-text.ts";
import { blockAttributes } from "./block-attributes.ts";
import type { SyntaxExtension } from "./extension.ts";
import { gfm } from "./gfm.ts";
import { strayCheck } from "./stray-check.ts";

declare module "mdast" {
  interface ListData {
    /** What follows the number of an ordered list; `.` unless told. */
    delimiter?: "." | ")" | undefined;
  }
}

/** One marker per kind of list: `::list` keeps neighbours apart, not a change of marker. */
const list: Handle = (node: List, _parent, state, info) => {
  const exit = state.enter("list");
  const outer = state.bulletCurrent;
  state.bulletCurrent = node.ordered ? (node.data?.delimiter ?? ".") : "-";
  const value = state.containerFlow(node, info);
  state.bulletCurrent = outer;
  exit();
  return value;
};

/** All at once, as a plugin used a second time has its options merged into those of the first. */
function extend(this: Processor, extensions: readonly SyntaxExtension[]): void {
  const data = this.data();
  for (const extension of extensions) {
    (data.micromarkExtensions ??= []).push(...(extension.micromark ?? []));
    (data.fromMarkdownExtensions ??= []).push(...(extension.fromMarkdown ?? []));
    (data.toMarkdownExtensions ??= []).push(...(extension.toMarkdown ?? []));
  }
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(extend, [directives(), gfm, strayCheck, blockAttributes, alternativeText])
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    listItemIndent: "one",
    resourceLink: true,
    handlers: { list },
  })
  .freeze();

export const parseTree = (text: string): Root => processor.parse(text);

export const stringifyTree = (tree: Root): string => processor.stringify(tree);

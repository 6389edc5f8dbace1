import type { PhrasingContent } from "mdast";
import type { Handle } from "mdast-util-from-markdown";
import type { SyntaxExtension } from "./extension.ts";

/** In a picture's label everything is text: `![Skylt kl. 10:30](skylt.png)`. */
const exit: Handle = function exitInline(token) {
  this.exit(token);
  if (!this.stack.some((node) => node.type === "image")) return;
  const parent = this.stack.at(-1);
  if (parent === undefined || !("children" in parent)) return;
  const siblings = parent.children as PhrasingContent[];
  const position = siblings.pop()?.position;
  const text = { type: "text", value: this.sliceSerialize(token) } as const;
  siblings.push(position === undefined ? text : { ...text, position });
};

/** Keeps what a picture's alternative text would lose: directives and references to footnotes. */
export const alternativeText: SyntaxExtension = {
  fromMarkdown: [{ exit: { directiveText: exit, gfmFootnoteCall: exit } }],
};

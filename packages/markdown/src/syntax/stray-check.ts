import type { Handle } from "mdast-util-from-markdown";
import type { SyntaxExtension } from "./extension.ts";

/**
 * The parser takes `[ ]` for a box also in the paragraph after an empty list item, where no item
 * holds it and it would vanish: there it is text.
 */
const exitValue: Handle = function exitValue(token) {
  const holder = this.stack.at(-2);
  if (holder?.type === "listItem") holder.checked = token.type === "taskListCheckValueChecked";
};

const exitCheck: Handle = function exitCheck(token) {
  const paragraph = this.stack.at(-1);
  if (paragraph?.type !== "paragraph" || this.stack.at(-2)?.type === "listItem") return;
  this.enter({ type: "text", value: this.sliceSerialize(token) }, token);
  this.exit(token);
};

/** After the task lists of GFM, whose own reading of a box's value this replaces. */
export const strayCheck: SyntaxExtension = {
  fromMarkdown: [
    {
      exit: {
        taskListCheck: exitCheck,
        taskListCheckValueChecked: exitValue,
        taskListCheckValueUnchecked: exitValue,
      },
    },
  ],
};

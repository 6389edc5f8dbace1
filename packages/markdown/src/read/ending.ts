import type { Heading, Paragraph, PhrasingContent } from "mdast";
import { type Attributes, readAttributes } from "../syntax/attributes.ts";
import { note, type ReadContext } from "./context.ts";

interface Ending {
  readonly children: readonly PhrasingContent[];
  readonly attributes: Attributes;
}

/** Parts a block from the attribute list at its end; one with unknown keys is text (rule B1). */
export function readEnding(
  node: Heading | Paragraph,
  keys: readonly string[],
  context: ReadContext,
): Ending {
  const last = node.children.at(-1);
  if (last?.type !== "blockAttributes") return { children: node.children, attributes: {} };
  const attributes = readAttributes(last.value);
  if (attributes === null) return { children: node.children, attributes: {} };
  if (Object.keys(attributes).some((key) => !keys.includes(key))) {
    if (Object.values(attributes).some((value) => value !== "")) {
      note(context, "unknownAttribute", last);
    }
    return { children: node.children, attributes: {} };
  }
  return { children: withoutBlank(node.children.slice(0, -1)), attributes };
}

/** Without the one blank or line break that sets the list apart. */
function withoutBlank(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== "text") return [...children];
  const value = last.value.replace(/(?:\r\n|[ \r\n])$/, "");
  return [...children.slice(0, -1), ...(value === "" ? [] : [{ ...last, value }])];
}

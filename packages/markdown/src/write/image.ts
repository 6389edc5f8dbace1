import type { Node } from "prosemirror-model";
import type { Attributes } from "../syntax/attributes.ts";
import { toBlockAttributes } from "../syntax/block-attributes.ts";
import { cleanText } from "./clean-text.ts";
import type { WriteContext } from "./context.ts";
import type { Flow } from "./flow.ts";

export function writeImage(node: Node, context: WriteContext): Flow {
  const alt = cleanText(node.attrs.alt);
  const fitsLabel = !/[\r\n]/.test(alt);
  const width: number | null = node.attrs.width;
  const attributes: Attributes = {
    ...context.anchorOf(node),
    ...(fitsLabel ? {} : { alt }),
    ...(node.attrs.decorative ? { decorative: "" } : {}),
    ...(width === null || !Number.isFinite(width) ? {} : { width: String(width) }),
  };
  const image = {
    type: "image",
    url: cleanText(node.attrs.src),
    alt: fitsLabel ? alt : "",
  } as const;
  return { type: "paragraph", children: [image, ...toBlockAttributes(attributes)] };
}

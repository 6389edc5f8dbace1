import type { BlockContent, DefinitionContent } from "mdast";
import type { Attributes } from "../syntax/attributes.ts";

/** What stands among blocks in a Markdown tree. */
export type Flow = BlockContent | DefinitionContent;

/** `::name{…}` */
export const leaf = (name: string, attributes: Attributes): Flow => ({
  type: "leafDirective",
  name,
  attributes,
  children: [],
});

/** `:::name{…}` … `:::` */
export const container = (name: string, attributes: Attributes, children: Flow[]): Flow => ({
  type: "containerDirective",
  name,
  attributes,
  children,
});

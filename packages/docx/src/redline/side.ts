import type { PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Context } from "../context/context.ts";
import { createContext } from "../context/create-context.ts";
import type { Gathering } from "../context/gathering.ts";
import type { Numbering } from "../numbering/create-numbering.ts";
import { element, type XmlElement } from "../xml/element.ts";

/** One of the two documents. */
export interface Side {
  readonly document: PolicyDocument;
  /** Writes texts. */
  readonly context: Context;
  /** Writes paragraphs with `textPlace` where their text goes. */
  readonly frame: Context;
  /** The block that a paragraph written by `frame` is. */
  readonly origins: ReadonlyMap<XmlElement, Node>;
}

/** Stands in a paragraph for its text, which is written when both sides of it are known. */
export const textPlace: XmlElement = element("text");

interface SideParts {
  readonly document: PolicyDocument;
  /** Its bookmarks are those that texts may lead to. */
  readonly gathering: Gathering;
  /** Those that its own headings carry. */
  readonly ownBookmarks: ReadonlyMap<string, string>;
  readonly numbering: Numbering;
}

export function createSide({ document, gathering, ownBookmarks, numbering }: SideParts): Side {
  const origins = new Map<XmlElement, Node>();
  return {
    document,
    origins,
    context: createContext(document, gathering),
    frame: createContext(
      document,
      { ...gathering, bookmarks: ownBookmarks, numbering },
      {
        wrote: (node, paragraph) => origins.set(paragraph, node),
        writeInline: () => [textPlace],
      },
    ),
  };
}

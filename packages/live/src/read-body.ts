import { failure, parseBody, type Result } from "@klubba/model";
import type { Node } from "prosemirror-model";
import * as Y from "yjs";

interface MarkJson {
  readonly type: string;
  readonly attrs: unknown;
}

/** Under this prefix the binding keeps the marks of a node that is not text. */
const elementMarkPrefix = "mark:";

/** The binding tells overlapping marks of one type apart by eight characters of a hash. */
const overlappingMark = /^(.*)--[a-zA-Z0-9+/=]{8}$/;

const markJson = (key: string, attrs: unknown): MarkJson => ({
  type: overlappingMark.exec(key)?.[1] ?? key,
  attrs,
});

function textJson(text: Y.XmlText): object[] {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return delta.map(({ insert, attributes = {} }) => ({
    type: "text",
    text: insert,
    marks: Object.entries(attributes).map(([key, attrs]) => markJson(key, attrs)),
  }));
}

function childrenJson(parent: Y.XmlFragment): object[] {
  return parent.toArray().flatMap((child): object[] => {
    if (child instanceof Y.XmlText) return textJson(child);
    if (child instanceof Y.XmlElement) return [elementJson(child)];
    // Other than the types say, a hostile client can put anything here.
    throw new TypeError(`a live body holds elements and text, got ${typeof child}`);
  });
}

function elementJson(element: Y.XmlElement): object {
  const attrs: Record<string, unknown> = {};
  const marks: MarkJson[] = [];
  for (const [key, value] of Object.entries(element.getAttributes())) {
    if (key.startsWith(elementMarkPrefix)) {
      marks.push(markJson(key.slice(elementMarkPrefix.length), value));
    } else {
      attrs[key] = value;
    }
  }
  return { type: element.nodeName, attrs, marks, content: childrenJson(element) };
}

/**
 * The body as it stands in a live document. It only reads: the binding's own reader deletes what
 * does not fit the schema, this one returns a problem and leaves every character where it is.
 */
export function readBody(fragment: Y.XmlFragment): Result<Node> {
  let content: object[];
  try {
    content = childrenJson(fragment);
  } catch (error) {
    // Also a nesting that is deeper than the stack.
    return failure({
      path: "body",
      message: error instanceof Error ? error.message : String(error),
    });
  }
  return parseBody({ type: "doc", content });
}

import type { Mark, Node } from "prosemirror-model";
import { schema } from "@klubba/model";

/** Text nodes for a text; none for an empty one. */
export const toText = (text: string, marks: readonly Mark[]): Node[] =>
  text === "" ? [] : [schema.text(text, marks)];

/** Lines of text with hard breaks between. */
export const toLines = (text: string, marks: readonly Mark[]): Node[] =>
  text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [schema.nodes.hardBreak.create(null, null, marks)]),
      ...toText(line, marks),
    ]);

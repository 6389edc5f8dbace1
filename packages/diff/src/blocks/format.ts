import type { MarkName } from "@klubba/model";
import type { Mark } from "prosemirror-model";

const textFormats = [
  "link",
  "language",
  "bold",
  "italic",
  "strike",
  "subscript",
  "superscript",
] as const satisfies readonly MarkName[];

const blockFormats = [
  "heading",
  "paragraph",
  "row",
  "image",
  "pageBreak",
  "list",
  "bulletList",
  "orderedList",
  "blockquote",
  "table",
  "headerCell",
  "span",
] as const;

export type FormatName = (typeof textFormats)[number] | (typeof blockFormats)[number];

/** One trait of how a text looks, with its value where it has one: a link's address, a heading's level. */
export interface Format {
  readonly name: FormatName;
  readonly value: string | null;
}

const textFormatOf = new Map<string, (typeof textFormats)[number]>(
  textFormats.map((name) => [name, name]),
);

export function readFormats(marks: readonly Mark[]): Format[] {
  return marks.flatMap(({ type, attrs }): Format[] => {
    const name = textFormatOf.get(type.name);
    const values = Object.values(attrs);
    return name === undefined
      ? []
      : [{ name, value: values.length === 0 ? null : values.join(" ") }];
  });
}

export const sameFormats = (left: readonly Format[], right: readonly Format[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** Every format once. */
export function unite(lists: readonly (readonly Format[])[]): Format[] {
  const seen = new Map(lists.flat().map((format) => [`${format.name} ${format.value}`, format]));
  return [...seen.values()];
}

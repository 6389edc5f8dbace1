import type { TextDirective } from "mdast-util-directive";
import type { Mark, Node } from "prosemirror-model";
import { isSafeLink, schema } from "@klubba/model";
import { note, problem, type ReadContext, sourceOf } from "./context.ts";
import { toText } from "./text.ts";

type Reader = (node: TextDirective, marks: readonly Mark[], context: ReadContext) => Node[];

const marked =
  (toMark: (node: TextDirective, context: ReadContext) => Mark | null): Reader =>
  (node, marks, context) => {
    const mark = toMark(node, context);
    return context.readInline(node.children, mark === null ? marks : mark.addToSet(marks));
  };

const directives: Readonly<Record<string, Reader>> = {
  b: marked(() => schema.marks.bold.create()),
  i: marked(() => schema.marks.italic.create()),
  s: marked(() => schema.marks.strike.create()),
  sub: marked(() => schema.marks.subscript.create()),
  sup: marked(() => schema.marks.superscript.create()),
  lang: marked((node, context) => {
    const tag = node.attributes?.tag;
    if (tag !== undefined && tag !== null) return schema.marks.language.create({ tag });
    problem(context, node, "a passage in another language names it: :lang[text]{tag=en}");
    return null;
  }),
  link: marked((node, context) => {
    const href = node.attributes?.href ?? "";
    if (isSafeLink(href)) return schema.marks.link.create({ href });
    note(context, "unsafeLink", node);
    return null;
  }),
  text: marked(() => null),
  br: (_node, marks) => [schema.nodes.hardBreak.create(null, null, marks)],
  field: (node, marks) => [schema.nodes.field.create({ name: valueOf(node, "name") }, null, marks)],
  ref: (node, marks) => [
    schema.nodes.crossReference.create({ target: valueOf(node, "target") }, null, marks),
  ],
  char(node, marks, context) {
    const code = Number.parseInt(valueOf(node, "code"), 16);
    if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
      return toText(String.fromCodePoint(code), marks);
    }
    problem(context, node, "a character is named by its code, like :char[000A]");
    return [];
  },
};

/** Without `[` or `{` after its name it is text as it stands: `kl. 10:a` (rule T2). */
export function readTextDirective(
  node: TextDirective,
  marks: readonly Mark[],
  context: ReadContext,
): Node[] {
  const source = sourceOf(context, node);
  const hasBody = /^[[{]/.test(source.slice(node.name.length + 1));
  if (!hasBody) return toText(source, marks);
  const reader = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
  if (reader !== undefined) return reader(node, marks, context);
  note(context, "unknownDirective", node);
  return toText(source.replace(/\s*[\r\n]\s*/g, " "), marks);
}

/** The value given as an attribute, or else as the label. */
function valueOf(node: TextDirective, attribute: string): string {
  return node.attributes?.[attribute] ?? textOf(node);
}

function textOf(node: { children: readonly unknown[] }): string {
  return node.children
    .map((child) => {
      const part = child as { value?: string; children?: readonly unknown[] };
      return part.value ?? (part.children ? textOf({ children: part.children }) : "");
    })
    .join("");
}

import type { TextDirective } from "mdast-util-directive";
import type { Mark, Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { note, problem, type ReadContext, sourceOf } from "./context.ts";
import { checkKeys, checkNoLabel } from "./directive-attributes.ts";
import { toText } from "./text.ts";

interface Reader {
  readonly keys: readonly string[];
  readonly read: (node: TextDirective, marks: readonly Mark[], context: ReadContext) => Node[];
}

const marked = (
  keys: readonly string[],
  toMark: (node: TextDirective, context: ReadContext) => Mark | null,
): Reader => ({
  keys,
  read(node, marks, context) {
    const mark = toMark(node, context);
    return context.readInline(node.children, mark === null ? marks : mark.addToSet(marks));
  },
});

const directives: Readonly<Record<string, Reader>> = {
  b: marked([], () => schema.marks.bold.create()),
  i: marked([], () => schema.marks.italic.create()),
  s: marked([], () => schema.marks.strike.create()),
  sub: marked([], () => schema.marks.subscript.create()),
  sup: marked([], () => schema.marks.superscript.create()),
  lang: marked(["tag"], (node, context) => {
    const tag = node.attributes?.tag;
    if (tag !== undefined && tag !== null) return schema.marks.language.create({ tag });
    problem(context, node, context.texts.languageTag);
    return null;
  }),
  text: marked([], () => null),
  br: {
    keys: [],
    read(node, marks, context) {
      checkNoLabel(node, context);
      return [schema.nodes.hardBreak.create(null, null, marks)];
    },
  },
  field: {
    keys: ["name"],
    read: (node, marks) => [
      schema.nodes.field.create({ name: valueOf(node, "name") }, null, marks),
    ],
  },
  ref: {
    keys: ["target"],
    read: (node, marks) => [
      schema.nodes.crossReference.create({ target: valueOf(node, "target") }, null, marks),
    ],
  },
  char: {
    keys: ["code"],
    read(node, marks, context) {
      const code = Number.parseInt(valueOf(node, "code"), 16);
      if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
        return toText(String.fromCodePoint(code), marks);
      }
      problem(context, node, context.texts.characterCode);
      return [];
    },
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
  if (reader !== undefined) {
    checkKeys(node, reader.keys, context);
    return reader.read(node, marks, context);
  }
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

import type { Nodes, PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import { isSafeLink, type MarkName, schema } from "@klubba/model";
import { note, type ReadContext } from "./context.ts";
import { readFootnote } from "./footnote.ts";
import { toLines, toText } from "./text.ts";
import { readTextDirective } from "./text-directives.ts";

type Reader<T> = (node: T, marks: readonly Mark[], context: ReadContext) => Node[];
type Readers = {
  [Name in PhrasingContent["type"]]: Reader<Extract<PhrasingContent, { type: Name }>>;
};

const readers: Readers = {
  text: (node, marks) => toText(node.value.replace(/\r\n|\r|\n/g, " "), marks),
  break: (_node, marks) => [schema.nodes.hardBreak.create(null, null, marks)],
  strong: marked("bold"),
  emphasis: marked("italic"),
  delete: marked("strike"),
  link(node, marks, context) {
    if (node.title) note(context, "title", node);
    return readLink(node, node.url, node.children, marks, context);
  },
  linkReference(node, marks, context) {
    const definition = context.definitions.get(node.identifier);
    context.usedDefinitions.add(node.identifier);
    if (definition?.title) note(context, "title", definition);
    return readLink(node, definition?.url ?? "", node.children, marks, context);
  },
  image(node, _marks, context) {
    if (node.title) note(context, "title", node);
    return [schema.nodes.image.create({ src: node.url, alt: node.alt ?? "" })];
  },
  imageReference(node, _marks, context) {
    const definition = context.definitions.get(node.identifier);
    context.usedDefinitions.add(node.identifier);
    if (definition?.title) note(context, "title", definition);
    return [schema.nodes.image.create({ src: definition?.url ?? "", alt: node.alt ?? "" })];
  },
  inlineCode(node, marks, context) {
    note(context, "inlineCode", node);
    return toLines(node.value, marks);
  },
  html(node, marks, context) {
    if (/^<br\s*\/?>$/i.test(node.value)) return [schema.nodes.hardBreak.create(null, null, marks)];
    const isComment = node.value.startsWith("<!--");
    note(context, isComment ? "htmlComment" : "html", node);
    return isComment ? [] : toLines(node.value, marks);
  },
  footnoteReference: readFootnote,
  textDirective: readTextDirective,
  // Where it does not end a block it is text after all.
  blockAttributes: (node, marks) => toText(node.value, marks),
};

/** Text and inline leaves with the given marks around them, and the pictures met among them. */
export function readInline(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  context: ReadContext,
): Node[] {
  return nodes.flatMap((node) =>
    (readers[node.type] as Reader<PhrasingContent>)(node, marks, context),
  );
}

function marked(name: MarkName): Reader<Nodes & { children: PhrasingContent[] }> {
  return (node, marks, context) =>
    context.readInline(node.children, schema.marks[name].create().addToSet(marks));
}

function readLink(
  node: Nodes,
  href: string,
  children: readonly PhrasingContent[],
  marks: readonly Mark[],
  context: ReadContext,
): Node[] {
  if (isSafeLink(href)) {
    return context.readInline(children, schema.marks.link.create({ href }).addToSet(marks));
  }
  note(context, "unsafeLink", node);
  return context.readInline(children, marks);
}

import {
  type Attributes,
  type Extensions,
  Mark,
  Node,
  type NodeViewRendererProps,
} from "@tiptap/core";
import type { AttributeSpec, MarkSpec, NodeSpec } from "@tiptap/pm/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { marks, type NodeName, nodes } from "@klubba/model";

/** How nodes are drawn on the page; one without a view is drawn as the model writes it. */
export type NodeViews = Partial<Record<NodeName, NodeViewConstructor>>;

/**
 * Parsing and rendering stay with the spec's own `parseDOM` and `toDOM`; without this parser, the
 * library would read every attribute from a DOM attribute of the same name.
 */
const leaveToSpec = () => null;

function attributesOf(specs: Readonly<Record<string, AttributeSpec>> = {}): Attributes {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        ...("default" in spec ? { default: spec.default } : { isRequired: true }),
        ...(spec.validate === undefined ? {} : { validate: spec.validate }),
        parseHTML: leaveToSpec,
      },
    ]),
  );
}

/** Keeps only what is set: the library takes an absent key, not an undefined one. */
const present = <T extends object>(config: T): T =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as T;

function nodeExtension(name: string, spec: NodeSpec, view: NodeViewConstructor | undefined): Node {
  const { content, marks: allowed, group, inline, atom, selectable, draggable } = spec;
  const { defining, isolating } = spec;
  return Node.create({
    name,
    ...present({ content, marks: allowed, group, inline, atom, selectable, draggable }),
    ...present({ defining, isolating }),
    topNode: name === "doc",
    addAttributes: () => attributesOf(spec.attrs),
    // Carries over the rest: parseDOM, toDOM, leafText, tableRole.
    extendNodeSchema: (extension) => (extension.name === name ? spec : {}),
    ...(view === undefined
      ? {}
      : {
          addNodeView: () => (props: NodeViewRendererProps) =>
            view(props.node, props.view, props.getPos, props.decorations, props.innerDecorations),
        }),
  });
}

function markExtension(name: string, spec: MarkSpec): Mark {
  const { inclusive, excludes, group, spanning } = spec;
  return Mark.create({
    name,
    ...present({ inclusive, excludes, group, spanning }),
    addAttributes: () => attributesOf(spec.attrs),
    extendMarkSchema: (extension) => (extension.name === name ? spec : {}),
  });
}

/**
 * The model's nodes and marks as tiptap extensions, in the model's order. The only bridge between
 * the two: a node added to the model is in the editor, with the same content and attributes.
 */
export function createSchemaExtensions(views: NodeViews = {}): Extensions {
  return [
    ...Object.entries<NodeSpec>(nodes).map(([name, spec]) =>
      nodeExtension(name, spec, views[name as NodeName]),
    ),
    ...Object.entries<MarkSpec>(marks).map(([name, spec]) => markExtension(name, spec)),
  ];
}

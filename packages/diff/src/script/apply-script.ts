import { type Head, type PolicyDocument, schema } from "@klubba/model";
import { Fragment, Node, type NodeType } from "prosemirror-model";
import { applyRecordEdit, equalJson } from "./record-edit.ts";
import type { InlineStep, Markup, NodeEdit, NodeJson, Script, Step } from "./script.ts";

/**
 * The new document, made of the old one and the script. Throws a RangeError where the document is
 * not the one that the script was made from.
 */
export function applyScript(document: PolicyDocument, script: Script): PolicyDocument {
  return {
    // The script was made from two heads, so its entries are entries of a head.
    head: applyRecordEdit<string>(document.head, script.head) as unknown as Head,
    fields: applyRecordEdit(document.fields, script.fields),
    evidence: applyRecordEdit(document.evidence, script.evidence),
    body: applyBodyEdit(document.body, script.body),
  };
}

interface Taken {
  readonly node: Node;
  readonly edit: NodeEdit;
}

function applyBodyEdit(body: Node, edit: NodeEdit): Node {
  const taken = new Map<number, Taken>();
  collectTaken(body, edit, taken);
  const result = applyNodeEdit(body, edit, taken);
  if (taken.size > 0) throw new RangeError("the script takes a block that it never puts back");
  return result;
}

function collectTaken(node: Node, edit: NodeEdit, taken: Map<number, Taken>): void {
  let at = 0;
  for (const step of edit.children ?? []) {
    if ("keep" in step) at += step.keep;
    else if ("delete" in step) at += 1;
    else if ("take" in step) {
      const child = requireChild(node, at++);
      taken.set(step.take, { node: child, edit: step.edit ?? {} });
      collectTaken(child, step.edit ?? {}, taken);
    } else if ("edit" in step) collectTaken(requireChild(node, at++), step.edit, taken);
  }
}

function applyNodeEdit(node: Node, edit: NodeEdit, taken: Map<number, Taken>): Node {
  let content = node.content;
  if (edit.children !== undefined) content = applySteps(node, edit.children, taken);
  if (edit.inline !== undefined) content = applyInline(node, edit.inline);
  if (edit.markup === undefined) return node.copy(content);
  const { old: before, new: after } = edit.markup;
  requireMarkup(node, before);
  const kept = before.type === after.type ? node.attrs : {};
  return requireType(after).create({ ...kept, ...after.attributes }, content, node.marks);
}

function applySteps(node: Node, steps: readonly Step[], taken: Map<number, Taken>): Fragment {
  const children: Node[] = [];
  let at = 0;
  for (const step of steps) {
    if ("keep" in step) {
      for (let count = 0; count < step.keep; count += 1) children.push(requireChild(node, at++));
    } else if ("delete" in step) requireEqual([requireChild(node, at++)], [step.delete]);
    else if ("insert" in step) children.push(Node.fromJSON(schema, step.insert));
    else if ("take" in step) at += 1;
    else if ("edit" in step)
      children.push(applyNodeEdit(requireChild(node, at++), step.edit, taken));
    else {
      const arriving = taken.get(step.put);
      if (arriving === undefined)
        throw new RangeError(`the script puts move ${step.put}, which nothing takes`);
      taken.delete(step.put);
      children.push(applyNodeEdit(arriving.node, arriving.edit, taken));
    }
  }
  if (at !== node.childCount) throw mismatch(`${node.childCount} blocks, not ${at}`);
  return Fragment.from(children);
}

function applyInline(node: Node, steps: readonly InlineStep[]): Fragment {
  const parts: Node[] = [];
  let at = 0;
  for (const step of steps) {
    if ("keep" in step) {
      parts.push(...node.content.cut(at, at + step.keep).content);
      at += step.keep;
    } else if ("insert" in step)
      parts.push(...step.insert.map((json) => Node.fromJSON(schema, json)));
    else {
      const expected = step.delete.map((json) => Node.fromJSON(schema, json));
      const size = expected.reduce((sum, part) => sum + part.nodeSize, 0);
      const found = node.content.cut(at, Math.min(at + size, node.content.size));
      if (!found.eq(Fragment.fromArray(expected)))
        throw mismatch(`"${found.textBetween(0, found.size)}"`);
      at += size;
    }
  }
  if (at !== node.content.size) throw mismatch(`a text of length ${node.content.size}, not ${at}`);
  return Fragment.fromArray(parts);
}

function requireChild(node: Node, index: number): Node {
  const child = node.maybeChild(index);
  if (child === null) throw mismatch(`${node.childCount} blocks, not ${index + 1}`);
  return child;
}

function requireEqual(found: readonly Node[], expected: readonly NodeJson[]): void {
  for (const [index, node] of found.entries()) {
    if (!node.eq(Node.fromJSON(schema, expected[index]))) throw mismatch(`"${node.textContent}"`);
  }
}

function requireMarkup(node: Node, markup: Markup): void {
  const attributes = Object.entries(markup.attributes);
  const same = attributes.every(([name, value]) => equalJson(node.attrs[name], value));
  if (node.type.name !== markup.type || !same) throw mismatch(`another ${node.type.name}`);
}

function requireType(markup: Markup) {
  const types: Readonly<Record<string, NodeType>> = schema.nodes;
  if (!Object.hasOwn(types, markup.type))
    throw new RangeError(`the script names an unknown block "${markup.type}"`);
  return types[markup.type]!;
}

const mismatch = (found: string): RangeError =>
  new RangeError(`the document is not the one that the comparison was made from: it has ${found}`);

import type { PolicyDocument } from "@klubba/model";
import { type Place, placeAt } from "../yaml/place-at.ts";

export type ReferenceKind = "topic" | "item" | "field";

/** A name by which a template points at something outside its text. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly name: string;
}

/** Every topic, checklist item and field that the body names, once each, in reading order. */
export function findReferences({ body }: PolicyDocument): Reference[] {
  const found = new Map<string, Reference>();
  const add = (kind: ReferenceKind, name: string) => found.set(`${kind} ${name}`, { kind, name });
  body.descendants((node) => {
    if (node.type.name === "heading" && node.attrs.topic !== null) add("topic", node.attrs.topic);
    if (node.type.name === "field") add("field", node.attrs.name);
    if (node.type.name === "guidance") {
      for (const item of node.attrs.items.split(/\s+/).filter(Boolean)) add("item", item);
    }
  });
  return [...found.values()];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** How each kind is written; the name is what `(?<name>…)` matches. */
const notations: Record<ReferenceKind, (name: string) => RegExp> = {
  topic: (name) => new RegExp(`topic="?(?<name>${escaped(name)})(?=["\\s}])`, "dgu"),
  item: (name) => new RegExp(`items="(?:[^"]*\\s)?(?<name>${escaped(name)})(?=["\\s])`, "dgu"),
  field: (name) => new RegExp(`:field\\[(?<name>${escaped(name)})\\]`, "dgu"),
};

/** Line and column of every place where the Markdown names it; the start when none is found. */
export function findPlaces(markdown: string, { kind, name }: Reference): Place[] {
  const offsets = [...markdown.matchAll(notations[kind](name))].map(
    (match) => match.indices?.groups?.["name"]?.[0] ?? match.index,
  );
  const places = offsets.map((offset) => placeAt(markdown, offset));
  return places.length === 0 ? [{ line: 1, column: 1 }] : places;
}

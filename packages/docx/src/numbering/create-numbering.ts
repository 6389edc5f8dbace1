import { element, value, type XmlElement } from "../xml/element.ts";
import { wordNamespaces } from "../xml/namespaces.ts";
import { headingDefinition, headingDefinitionId, headingNumberingId } from "./heading-numbering.ts";
import { listDefinition, type ListKind } from "./list-numbering.ts";

/** Word counts in 16 bits. */
export const greatestStart = 32767;

export interface Numbering {
  /** The number of a list of its own: it starts at `start`, whatever lists came before it. */
  addList(kind: ListKind, level: number, start: number): number;
  readonly isEmpty: boolean;
  toPart(): XmlElement;
}

/** `numberedFrom` is the highest heading level that carries a number, or null when none does. */
export function createNumbering(numberedFrom: number | null): Numbering {
  const definitions: XmlElement[] = numberedFrom === null ? [] : [headingDefinition(numberedFrom)];
  const instances: XmlElement[] =
    numberedFrom === null ? [] : [instance(headingNumberingId, headingDefinitionId)];
  const ids = new Map<string, number>();

  const definitionOf = (kind: ListKind): number => {
    const key = `${kind.format} ${kind.delimiter}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = definitions.length;
    ids.set(key, id);
    definitions.push(listDefinition(id, kind));
    return id;
  };

  return {
    addList(kind, level, start) {
      const id = instances.length + 1;
      const override = element(
        "w:lvlOverride",
        { "w:ilvl": level },
        value("w:startOverride", Math.min(start, greatestStart)),
      );
      instances.push(instance(id, definitionOf(kind), kind.format === "bullet" ? null : override));
      return id;
    },
    get isEmpty() {
      return instances.length === 0;
    },
    toPart: () => element("w:numbering", wordNamespaces, definitions, instances),
  };
}

const instance = (id: number, definition: number, override: XmlElement | null = null): XmlElement =>
  element("w:num", { "w:numId": id }, value("w:abstractNumId", definition), override);

import { element, type XmlElement } from "../xml/element.ts";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The links from one part to others and to the world, numbered in the order in which they are made. */
export interface Relationships {
  /** The id of the link to a part of this package; the same target has one id. */
  toPart(kind: string, target: string): string;
  /** The id of the link to an address outside. */
  toAddress(address: string): string;
  readonly isEmpty: boolean;
  toElement(): XmlElement;
}

export function createRelationships(): Relationships {
  const ids = new Map<string, string>();
  const entries: XmlElement[] = [];
  const add = (type: string, target: string, mode: "External" | undefined): string => {
    const key = `${type} ${target}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `rId${ids.size + 1}`;
    ids.set(key, id);
    entries.push(element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode }));
    return id;
  };
  return {
    // Core properties alone are named by the package format, all others by Office.
    toPart: (kind, target) =>
      add(kind.startsWith("http") ? kind : `${office}/${kind}`, target, undefined),
    toAddress: (address) => add(`${office}/hyperlink`, address, "External"),
    get isEmpty() {
      return entries.length === 0;
    },
    toElement: () => element("Relationships", { xmlns: namespace }, entries),
  };
}

/** An XML element, or text. Names carry their prefix: `w:p`. */
export type Xml = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Xml[];
}

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What may stand as a child: null and undefined are left out, arrays are flattened. */
export type Child = Xml | null | undefined | readonly Child[];

/** An element with its attributes and children in the order in which they are written. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: Child[]
): XmlElement {
  const flat: Xml[] = [];
  flatten(children, flat);
  return { name, attributes, children: flat };
}

/** An element that says one thing: `<w:jc w:val="center"/>`. */
export const value = (name: string, val: string | number): XmlElement =>
  element(name, { "w:val": val });

function flatten(children: readonly Child[], into: Xml[]): void {
  for (const child of children) {
    if (child === null || child === undefined) continue;
    if (isList(child)) flatten(child, into);
    else into.push(child);
  }
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

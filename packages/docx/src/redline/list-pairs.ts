import { greatestStart, type Numbering } from "../numbering/create-numbering.ts";
import { element, type XmlElement } from "../xml/element.ts";

/**
 * The lists of both documents. A list that is the same list in both has one number in the file, so
 * that its items do not all read as changed; which are the same is known when all items have met.
 */
export interface ListPairs {
  /** For the old document: its numbers stand in until `settle`. */
  readonly oldNumbering: Numbering;
  readonly newNumbering: Numbering;
  /** A paragraph has these properties in the old document and those in the new. */
  meet(oldProperties: XmlElement | null, newProperties: XmlElement | null): void;
  /** Gives properties their final numbers. No list may be added or met after it. */
  settle(): (properties: XmlElement | null) => XmlElement | null;
}

export function createListPairs(numbering: Numbering): ListPairs {
  const looks = new Map<number, string>();
  const adds: (() => number)[] = [];
  const meetings = new Map<number, Map<number, number>>();
  const lookOf: (...list: Parameters<Numbering["addList"]>) => string = (kind, level, start) =>
    JSON.stringify([kind, level, kind.format === "bullet" ? 1 : Math.min(start, greatestStart)]);

  const settle = () => {
    const taken = new Set<number>();
    const finals = adds.map((add, index) => {
      const id = -(index + 1);
      const best = [...(meetings.get(id) ?? [])]
        .filter(([other]) => looks.get(other) === looks.get(id) && !taken.has(other))
        .toSorted(([, left], [, right]) => right - left)[0]?.[0];
      if (best === undefined) return add();
      taken.add(best);
      return best;
    });
    return (properties: XmlElement | null) => {
      const id = readNumber(properties);
      return id === null || id > 0 ? properties : withNumber(properties!, finals[-id - 1]!);
    };
  };

  return {
    oldNumbering: {
      get isEmpty() {
        return numbering.isEmpty;
      },
      toPart: () => numbering.toPart(),
      addList(...list) {
        adds.push(() => numbering.addList(...list));
        looks.set(-adds.length, lookOf(...list));
        return -adds.length;
      },
    },
    newNumbering: {
      get isEmpty() {
        return numbering.isEmpty;
      },
      toPart: () => numbering.toPart(),
      addList(...list) {
        const id = numbering.addList(...list);
        looks.set(id, lookOf(...list));
        return id;
      },
    },
    meet(oldProperties, newProperties) {
      const [oldId, newId] = [readNumber(oldProperties), readNumber(newProperties)];
      if (oldId === null || newId === null) return;
      const met = meetings.get(oldId) ?? new Map<number, number>();
      meetings.set(oldId, met.set(newId, (met.get(newId) ?? 0) + 1));
    },
    settle,
  };
}

const isNamed =
  (name: string) =>
  (child: XmlElement | string): child is XmlElement =>
    typeof child !== "string" && child.name === name;

/** The list that a paragraph with these properties counts in, or null. */
function readNumber(properties: XmlElement | null): number | null {
  const id = properties?.children.find(isNamed("w:numPr"))?.children.find(isNamed("w:numId"))
    ?.attributes["w:val"];
  return id === undefined ? null : Number(id);
}

const withNumber = (properties: XmlElement, id: number): XmlElement => ({
  ...properties,
  children: properties.children.map((child) =>
    isNamed("w:numPr")(child)
      ? {
          ...child,
          children: child.children.map((part) =>
            isNamed("w:numId")(part) ? element("w:numId", { "w:val": id }) : part,
          ),
        }
      : child,
  ),
});

import { element, type Xml, type XmlElement } from "../xml/element.ts";

/** What happened to a text, a paragraph's mark or a row. */
export type Revision = "inserted" | "deleted" | "movedFrom" | "movedTo";

const names: Record<Revision, string> = {
  inserted: "w:ins",
  deleted: "w:del",
  movedFrom: "w:moveFrom",
  movedTo: "w:moveTo",
};

/** Writes revisions by one author at one time, each with a number of its own. */
export interface Reviser {
  /** The inline pieces, said to have come or gone. A link may hold revisions, never the reverse. */
  wrap(content: readonly Xml[], revision: Revision): Xml[];
  /** For the mark of a paragraph, or for a row. */
  mark(revision: Revision): XmlElement;
  /** `w:pPrChange` and its like, around what was before. */
  changed(name: string, before: XmlElement): XmlElement;
  /** Another date for one of two revisions that must not be taken for one. */
  otherDate(date: string): string;
  /** The two ends of the range that a move leaves or reaches; `name` is shared by both ranges. */
  range(kind: "movedFrom" | "movedTo", name: string): readonly [start: XmlElement, end: XmlElement];
}

export function createReviser(author: string, at: Date, nextId: () => number): Reviser {
  const date = toWordDate(at);
  // LibreOffice takes what is less than two minutes apart for one.
  const earlier = toWordDate(new Date(at.getTime() - 2 * 60_000));
  const stamp = () => ({ "w:id": nextId(), "w:author": author, "w:date": date });
  const wrap = (content: readonly Xml[], revision: Revision): Xml[] => {
    const wrapped: Xml[] = [];
    let runs: Xml[] = [];
    const flush = () => {
      if (runs.length > 0) wrapped.push(element(names[revision], stamp(), runs));
      runs = [];
    };
    for (const piece of content) {
      if (typeof piece !== "string" && piece.name === "w:hyperlink") {
        flush();
        wrapped.push({ ...piece, children: wrap(piece.children, revision) });
      } else runs.push(revision === "deleted" ? toDeleted(piece) : piece);
    }
    flush();
    return wrapped;
  };
  return {
    wrap,
    otherDate: (other) => (other === date ? earlier : date),
    mark: (revision) => element(names[revision], stamp()),
    changed: (name, before) => element(name, stamp(), before),
    range(kind, name) {
      const id = nextId();
      const range = names[kind];
      return [
        element(`${range}RangeStart`, {
          "w:id": id,
          "w:name": name,
          "w:author": author,
          "w:date": date,
        }),
        element(`${range}RangeEnd`, { "w:id": id }),
      ];
    },
  };
}

const toWordDate = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, "Z");

const deletedNames: Readonly<Record<string, string>> = {
  "w:t": "w:delText",
  "w:instrText": "w:delInstrText",
};

/** A run as it stands in a deletion: its text and its field codes have names of their own there. */
function toDeleted(run: Xml): Xml {
  if (typeof run === "string") return run;
  const children = run.children.map((child) =>
    typeof child === "string" ? child : { ...child, name: deletedNames[child.name] ?? child.name },
  );
  return { ...run, children };
}

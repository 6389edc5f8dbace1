import { createNoteBook, type NoteBook } from "../notes/notes.ts";
import { createNumbering, type Numbering } from "../numbering/create-numbering.ts";
import { createRelationships, type Relationships } from "../package/relationships.ts";
import { createPictures, type LoadAsset, type Pictures } from "../pictures/create-pictures.ts";
import type { XmlElement } from "../xml/element.ts";

/** What is gathered for one file while documents are written into it. */
export interface Gathering {
  readonly notes: NoteBook;
  readonly numbering: Numbering;
  readonly pictures: Pictures;
  /** The bookmark on each heading, by block id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The file's footnotes so far. */
  readonly footnotes: XmlElement[];
  /** The links of `document.xml`. */
  readonly relationships: Relationships;
  /** The links of `footnotes.xml`. */
  readonly footnoteRelationships: Relationships;
  /** Numbers for bookmarks, revisions and drawings: each once in a file. */
  nextId(): number;
}

/** Nothing yet; `numberedFrom` as in `createNumbering`. */
export function createGathering(
  bookmarks: ReadonlyMap<string, string>,
  loadAsset: LoadAsset,
  numberedFrom: number | null,
): Gathering {
  const relationships = createRelationships();
  let lastId = 0;
  return {
    bookmarks,
    relationships,
    footnoteRelationships: createRelationships(),
    notes: createNoteBook(),
    numbering: createNumbering(numberedFrom),
    pictures: createPictures(loadAsset, relationships),
    footnotes: [],
    nextId: () => (lastId += 1),
  };
}

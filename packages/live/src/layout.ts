import type * as Y from "yjs";

/** The shared types of a live document, by name: every client and the server agree on these. */
export const bodyOf = (live: Y.Doc): Y.XmlFragment => live.getXmlFragment("body");
/** Head values by key; each key is settled by the last writer, apart from the others. */
export const headOf = (live: Y.Doc): Y.Map<unknown> => live.getMap("head");
/** A field with its place in the list: a map of its own keeps no order. */
export const fieldsOf = (live: Y.Doc): Y.Map<unknown> => live.getMap("fields");
/** Evidence by checklist item id. */
export const evidenceOf = (live: Y.Doc): Y.Map<unknown> => live.getMap("evidence");
/** `format`: the number of the document format that the content is in. */
export const metaOf = (live: Y.Doc): Y.Map<unknown> => live.getMap("meta");

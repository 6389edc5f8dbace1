export { type DocxOptions, type DocxResult, writeDocx } from "./door/write-docx.ts";
export { readFileName } from "./head/read-file-name.ts";
export { type Note, type NoteKind, noteKinds, noteTexts } from "./notes/notes.ts";
export type { LoadAsset } from "./pictures/create-pictures.ts";
export { type RedlineOptions, writeRedlineDocx } from "./redline/write-redline-docx.ts";

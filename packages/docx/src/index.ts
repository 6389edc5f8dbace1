export { type DocxOptions, type DocxResult, writeDocx } from "./door/write-docx.ts";
export { readFileName } from "./head/read-file-name.ts";
export type { MatrixFileOptions } from "./matrix/matrix-file.ts";
export { writeMatrixDocx } from "./matrix/write-matrix-docx.ts";
export { writeMatrixXlsx } from "./matrix/write-matrix-xlsx.ts";
export { type Note, type NoteKind, noteKinds, noteTexts } from "./notes/notes.ts";
export type { LoadAsset } from "./pictures/create-pictures.ts";
export { type RedlineOptions, writeRedlineDocx } from "./redline/write-redline-docx.ts";

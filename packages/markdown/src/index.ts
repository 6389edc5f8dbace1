export { markdownFormat } from "./front-matter/write-front-matter.ts";
export { type Construct, type Note, type NoteKind, noteTexts } from "./read/notes.ts";
export { readMarkdown, type ReadMarkdown, type ReadOptions } from "./read/read-markdown.ts";
export { writeMarkdown } from "./write/write-markdown.ts";

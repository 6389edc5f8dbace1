import { readFileName } from "@klubba/docx";
import type { Head } from "@klubba/model";
import { type ExportFormat, fileEndings } from "./formats.ts";

/** The same name in every format, so that files of one document lie together. */
export const toFileName = (head: Head, format: ExportFormat): string =>
  readFileName(head).replace(/\.docx$/, `.${fileEndings[format]}`);

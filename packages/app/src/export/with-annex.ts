import {
  appendSourceAnnex,
  type PolicyDocument,
  readSources,
  sequentialIds,
  type UsedSource,
} from "@klubba/model";
import type { ExportFormat } from "./formats.ts";

/** Formats that show what is only suggested; the others leave it out, and so its sources. */
const showsSuggestions: Record<ExportFormat, boolean> = {
  docx: true,
  markdown: false,
  json: true,
};

/** The sources that an annex to the file would list. JSON is the document itself and has none. */
export function readAnnexSources(document: PolicyDocument, format: ExportFormat): UsedSource[] {
  if (format === "json") return [];
  return readSources(document).filter(({ proposed }) => !proposed || showsSuggestions[format]);
}

/** The document with that annex. The ids are the same every time, so that the bytes are too. */
export const withAnnex = (document: PolicyDocument, format: ExportFormat): PolicyDocument =>
  appendSourceAnnex(document, readAnnexSources(document, format), sequentialIds("annex"));

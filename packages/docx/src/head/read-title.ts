import { findTitleHeading, type PolicyDocument, readPlainText } from "@klubba/model";

const untitled = { sv: "Namnlöst dokument", en: "Untitled document" } as const;

/** What the document is called: by its head, else by its first heading. */
export function readTitle({ head, body, fields }: PolicyDocument): string {
  const heading = findTitleHeading(body);
  const texts = [head.title, heading === null ? "" : readPlainText(heading, { fields, body })];
  const found = texts.map((text) => text.replace(/\s+/g, " ").trim()).find((text) => text !== "");
  return found ?? untitled[head.language];
}

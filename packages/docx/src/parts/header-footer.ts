import { type Head, statusLabels } from "@klubba/model";
import { fieldRuns, run, textRuns } from "../inline/runs.ts";
import { type Child, element, value, type XmlElement } from "../xml/element.ts";
import { wordNamespaces } from "../xml/namespaces.ts";

const words = {
  version: { sv: "Version", en: "Version" },
  page: { sv: "Sida", en: "Page" },
  of: { sv: "av", en: "of" },
} as const;

// A longer title does not leave room for the version on the same line.
const longTitle = 55;

/** `Version 1.0 · Utkast`; the status alone while the document has no version. */
export function readEdition(head: Head): string {
  const status = statusLabels[head.status][head.language];
  return head.version.trim() === ""
    ? status
    : `${words.version[head.language]} ${head.version} · ${status}`;
}

/** Title to the left, version and status to the right. */
export function headerPart(head: Head, title: string): XmlElement {
  const gap = title.length > longTitle ? element("w:br") : element("w:tab");
  return element(
    "w:hdr",
    wordNamespaces,
    line("Header", textRuns(title, {}), run({}, gap), textRuns(readEdition(head), {})),
  );
}

/** The first page says whose document it is: title and version stand in the text below. */
export const firstHeaderPart = (head: Head): XmlElement =>
  element("w:hdr", wordNamespaces, line("Header", textRuns(head.organisation, {})));

/** Diary number to the left, page X of Y to the right. */
export const footerPart = (head: Head): XmlElement =>
  element(
    "w:ftr",
    wordNamespaces,
    line(
      "Footer",
      textRuns(head.diaryNo, {}),
      run({}, element("w:tab")),
      textRuns(`${words.page[head.language]} `, {}),
      fieldRuns("PAGE", "1", {}),
      textRuns(` ${words.of[head.language]} `, {}),
      fieldRuns("NUMPAGES", "1", {}),
    ),
  );

const line = (style: string, ...content: Child[]) =>
  element("w:p", {}, element("w:pPr", {}, value("w:pStyle", style)), content);

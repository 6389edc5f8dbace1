import { findTitleHeading, readHeadingNumbers, readPlainText } from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Context } from "../context/context.ts";
import { fieldRuns, run, textRuns } from "../inline/runs.ts";
import { element, value, type XmlElement } from "../xml/element.ts";

const contentsTitle = { sv: "Innehåll", en: "Contents" } as const;

/** The headings below the title, in order. */
export function readContentsHeadings(body: Node): Node[] {
  const title = findTitleHeading(body);
  return body.children.filter((node) => node.type.name === "heading" && node !== title);
}

/** The highest level among these headings; 1 when there are none. */
export const topLevel = (headings: readonly Node[]): number =>
  headings.length === 0 ? 1 : Math.min(...headings.map((heading) => heading.attrs.level));

/**
 * Word's contents: a field, filled in beforehand with every heading of the two highest levels as a
 * link. Page numbers are not ours to know: Word fills them in on printing, and no prompt asks on opening.
 */
export function writeContents(context: Context, numbered: boolean): XmlElement | null {
  const headings = readContentsHeadings(context.document.body);
  const top = topLevel(headings);
  const bottom = Math.min(top + 1, 4);
  const { body, fields, head } = context.document;
  const listed = headings
    .filter((heading) => heading.attrs.level <= bottom)
    .map((heading) => ({
      heading,
      bookmark: context.bookmarks.get(heading.attrs.id),
      text: readPlainText(heading, { fields, body }).replaceAll("\n", " ").trim(),
    }))
    .filter((entry) => entry.text !== "" && entry.bookmark !== undefined);
  if (listed.length === 0) return null;
  context.notes.add("contentsPages");

  const numbers = numbered ? readHeadingNumbers(body) : new Map<string, string>();
  const mark = (type: string) => run({}, element("w:fldChar", { "w:fldCharType": type }));
  const code = element(
    "w:instrText",
    { "xml:space": "preserve" },
    ` TOC \\o "${top}-${bottom}" \\h \\z \\u `,
  );
  const entries = listed.map(({ heading, bookmark, text }, index) => {
    const number = numbers.get(heading.attrs.id);
    const depth = heading.attrs.level - top;
    return element(
      "w:p",
      {},
      element(
        "w:pPr",
        {},
        value("w:pStyle", `TOC${heading.attrs.level}`),
        number === undefined ? null : numberTab(depth),
      ),
      index === 0 ? [mark("begin"), run({}, code), mark("separate")] : null,
      element(
        "w:hyperlink",
        { "w:anchor": bookmark, "w:history": 1 },
        number === undefined ? null : textRuns(`${number}\t`, {}),
        textRuns(text, {}),
        textRuns("\t", {}),
        fieldRuns(`PAGEREF ${bookmark} \\h`, "", {}),
      ),
      index === listed.length - 1 ? mark("end") : null,
    );
  });
  const title = element(
    "w:p",
    {},
    element("w:pPr", {}, value("w:pStyle", "TOCHeading")),
    textRuns(contentsTitle[head.language], {}),
  );
  return element(
    "w:sdt",
    {},
    element(
      "w:sdtPr",
      {},
      element(
        "w:docPartObj",
        {},
        value("w:docPartGallery", "Table of Contents"),
        element("w:docPartUnique"),
      ),
    ),
    element("w:sdtContent", {}, title, entries),
  );
}

/** The text of numbered lines begins at one edge. */
const numberTab = (depth: number) =>
  element(
    "w:tabs",
    {},
    element("w:tab", { "w:val": "left", "w:pos": depth * 425 + 425 + depth * 142 }),
  );

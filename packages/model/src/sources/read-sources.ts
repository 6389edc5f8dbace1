import type { Node } from "prosemirror-model";
import type { PolicyDocument } from "../document/document.ts";
import { readPlainText } from "../document/plain-text.ts";
import { readSections } from "../document/sections.ts";
import { readSourceNote, type SourceNote } from "./source-note.ts";

/** A source of a document, told once however often it is used. */
export interface UsedSource extends SourceNote {
  /** Titles of the sections where it is used, in reading order; empty before the first heading. */
  readonly sections: readonly string[];
  /** True while it stands only in suggestions that nobody has decided. */
  readonly proposed: boolean;
}

const keyOf = ({ name, title, date, url, wording }: SourceNote) =>
  JSON.stringify([name, title, date, url, wording]);

const has = (node: Node, mark: string) => node.marks.some(({ type }) => type.name === mark);

/** Every source that the document's footnotes name, in the order in which the text uses them. */
export function readSources(document: PolicyDocument): UsedSource[] {
  const { body, fields } = document;
  const sections = readSections(body);
  const found = new Map<string, UsedSource>();
  let index = -1;
  body.forEach((block, offset) => {
    while (sections[index + 1] !== undefined && sections[index + 1]!.from <= offset) index += 1;
    if (block.type.name === "guidance") return;
    const heading = sections[index]?.heading;
    const section = heading === undefined ? "" : readPlainText(heading, { fields, body }).trim();
    block.descendants((node) => {
      if (node.type.name !== "footnote") return true;
      const source = readSourceNote(node);
      if (source === null) return false;
      const key = keyOf(source);
      const before = found.get(key);
      const used = new Set([...(before?.sections ?? []), ...(section === "" ? [] : [section])]);
      found.set(key, {
        ...source,
        sections: [...used],
        proposed: (before?.proposed ?? true) && has(node, "insertion"),
      });
      return false;
    });
  });
  return [...found.values()];
}

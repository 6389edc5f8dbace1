import type { MarkName } from "@klubba/model";
import type { Mark } from "prosemirror-model";
import type { Context } from "../context/context.ts";
import { findAddress } from "./find-address.ts";
import { isLanguageTag } from "./is-language-tag.ts";
import type { Change, RunLook } from "./run-look.ts";

/** What a mark adds to the look of its text. */
type MarkWriter = (mark: Mark, look: RunLook, context: Context) => RunLook;

const unknownAuthor = { sv: "Okänd", en: "Unknown" } as const;

function changeOf(mark: Mark, context: Context): Change {
  const { id, author, at } = mark.attrs;
  const time = Date.parse(at ?? "");
  return {
    id,
    author: author || unknownAuthor[context.document.head.language],
    at: Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, "Z"),
  };
}

export const markWriters: Record<MarkName, MarkWriter> = {
  // Counted once for the whole document by `noteLeftOut`.
  comment: (_mark, look) => look,
  insertion(mark, look, context) {
    context.notes.add("suggestion");
    return { ...look, insertion: changeOf(mark, context) };
  },
  deletion(mark, look, context) {
    context.notes.add("suggestion");
    return { ...look, deletion: changeOf(mark, context) };
  },
  formatting(_mark, look, context) {
    context.notes.add("formattingSuggestion");
    return look;
  },
  link(mark, look, context) {
    const link = findAddress(mark.attrs.href);
    if (link !== null) return { ...look, link, style: "Hyperlink" };
    context.notes.add("brokenLink", mark.attrs.href);
    return look;
  },
  language(mark, look, context) {
    if (isLanguageTag(mark.attrs.tag)) return { ...look, language: mark.attrs.tag };
    context.notes.add("unknownLanguage", mark.attrs.tag);
    return look;
  },
  bold: (_mark, look) => ({ ...look, bold: true }),
  italic: (_mark, look) => ({ ...look, italic: true }),
  strike: (_mark, look) => ({ ...look, strike: true }),
  subscript: (_mark, look) => ({ ...look, vertical: "subscript" }),
  superscript: (_mark, look) => ({ ...look, vertical: "superscript" }),
};

export const readLook = (marks: readonly Mark[], context: Context): RunLook =>
  marks.reduce<RunLook>(
    (look, mark) => markWriters[mark.type.name as MarkName](mark, look, context),
    {},
  );

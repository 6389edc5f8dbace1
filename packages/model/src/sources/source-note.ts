import { Fragment, type Node, type Schema } from "prosemirror-model";
import type { Language } from "../language/language.ts";

/** How a borrowed text stands to the one it was taken from. */
export type Wording = "paraphrase" | "verbatim";

/** Where a borrowed text comes from, as its footnote tells it. */
export interface SourceNote {
  /** The municipality, or the file. */
  readonly name: string;
  /** The document's title; empty where it is not known. */
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where it was not seen. */
  readonly date: string;
  /** Empty where there is none, as for a file. */
  readonly url: string;
  /** Null where the note does not say. */
  readonly wording: Wording | null;
}

const intro: Record<Language, string> = { sv: "Källa: ", en: "Source: " };

const wordings: Record<Language, Record<Wording, string>> = {
  sv: {
    paraphrase: "Parafras av Klubba.",
    verbatim: "Ordagrant ur dokumentet, inte omskrivet.",
  },
  en: {
    paraphrase: "Paraphrase by Klubba.",
    verbatim: "Verbatim from the document, not rewritten.",
  },
};

const begins = /^(?:Källa|Source): */;
const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const beforeAddress = new RegExp(`^(.*?)(?:, ”([^”]*)”(?: \\((${date})\\))?)?$`);

/** The quotation marks are the note's own: they tell title from name. */
const plain = (text: string) => text.replace(/[”“"]/g, "’").replace(/\s+/g, " ").trim();

/**
 * What the footnote of a borrowed text says. It is words, not a hidden attribute, so that it
 * survives every edit, copy and format, and `readSourceNote` understands them again.
 */
export function writeSourceNote(source: SourceNote, schema: Schema, language: Language): Fragment {
  const { url, wording } = source;
  const [name, title] = [plain(source.name), plain(source.title)];
  const dated = source.date === "" ? "" : ` (${source.date})`;
  const before = intro[language] + name + (title === "" ? "" : `, ”${title}”${dated}`);
  const after = `.${wording === null ? "" : ` ${wordings[language][wording]}`}`;
  if (url === "") return Fragment.from(schema.text(before + after));
  const link = schema.mark("link", { href: url });
  return Fragment.fromArray([
    schema.text(`${before}, `),
    schema.text(url, [link]),
    schema.text(after),
  ]);
}

/**
 * The source that a footnote names, or null when it names none. Whoever wrote it: a note that
 * begins with ”Källa:” is a source. One in other words than ours has all of them as its name.
 */
export function readSourceNote(footnote: Node): SourceNote | null {
  const text = footnote.textContent;
  if (!begins.test(text)) return null;
  let url = "";
  let linked = "";
  footnote.forEach((child) => {
    const link = child.marks.find((mark) => mark.type.name === "link");
    if (link === undefined || (url !== "" && url !== link.attrs.href)) return;
    url = link.attrs.href;
    linked += child.text ?? "";
  });
  const told = text.replace(begins, "").trim();
  const wording = (["paraphrase", "verbatim"] as const).find(
    (each) => told.endsWith(wordings.sv[each]) || told.endsWith(wordings.en[each]),
  );
  const rest = told
    .slice(0, wording === undefined ? undefined : told.lastIndexOf(". ") + 1)
    .replace(/\.$/, "");
  const unlinked = linked !== "" && rest.endsWith(`, ${linked}`);
  const [, name = "", title = "", when = ""] =
    beforeAddress.exec(unlinked ? rest.slice(0, -linked.length - 2) : rest) ?? [];
  return { name, title, date: when, url, wording: wording ?? null };
}

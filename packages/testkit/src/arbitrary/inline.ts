import * as fc from "fast-check";
import type { MarkName } from "@klubba/model";
import { arbitraryText, type TextKind } from "./texts.ts";

/** A node or mark as JSON, before the schema has seen it. */
export interface Json {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Json[];
  readonly marks?: readonly Json[];
  readonly text?: string;
}

export interface InlineOptions {
  readonly text: TextKind;
  readonly comments: boolean;
  readonly suggestions: boolean;
}

export const fieldNames = ["kommun", "svarstid", "ansvarig-funktion"] as const;

const links = [
  "https://example.org",
  "https://example.org/a_(b)?c=d&e=f#g",
  "mailto:a@example.org",
  "tel:+46123",
  "#avsnitt",
  "a b.html",
  "",
  "https://example.org/å<>\"'\\",
  "./)(",
  "https://example.org/a%20b*c*",
] as const;

const change = { id: "c1", author: "Åsa", at: "2026-11-23T10:00:00Z" } as const;

function arbitraryMarks(options: InlineOptions): fc.Arbitrary<Json[]> {
  const tables: Record<MarkName, fc.Arbitrary<Json>[]> = {
    comment: options.comments
      ? [fc.constantFrom("t1", "t2").map((thread) => ({ type: "comment", attrs: { thread } }))]
      : [],
    insertion: options.suggestions ? [fc.constant({ type: "insertion", attrs: change })] : [],
    deletion: options.suggestions ? [fc.constant({ type: "deletion", attrs: change })] : [],
    formatting: options.suggestions
      ? [fc.constant({ type: "formatting", attrs: { ...change, change: '{"add":["bold"]}' } })]
      : [],
    link: [fc.constantFrom(...links).map((href) => ({ type: "link", attrs: { href } }))],
    language: [
      fc.constantFrom("en", "fi", "se-FI").map((tag) => ({ type: "language", attrs: { tag } })),
    ],
    bold: [fc.constant({ type: "bold" })],
    italic: [fc.constant({ type: "italic" })],
    strike: [fc.constant({ type: "strike" })],
    subscript: [fc.constant({ type: "subscript" })],
    superscript: [fc.constant({ type: "superscript" })],
  };
  const scripts = new Set(["subscript", "superscript"]);
  const changes = new Set(["insertion", "deletion"]);
  const some = fc
    .array(fc.oneof(...Object.values(tables).flat()), { minLength: 1, maxLength: 4 })
    .map((marks) =>
      marks.filter(({ type }, index) => {
        const group = scripts.has(type) ? scripts : changes.has(type) ? changes : new Set([type]);
        return marks.findIndex((other) => group.has(other.type)) === index;
      }),
    );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Json[]>([]) },
    { weight: 2, arbitrary: some },
  );
}

const withMarks = (node: fc.Arbitrary<Json>, options: InlineOptions): fc.Arbitrary<Json> =>
  fc.tuple(node, arbitraryMarks(options)).map(([json, marks]) => ({ ...json, marks }));

/** What may stand in a footnote. A reference's target is a number until blocks have ids. */
function arbitraryNoteInline(options: InlineOptions): fc.Arbitrary<Json> {
  const node = fc.oneof(
    { weight: 8, arbitrary: arbitraryText(options.text).map((text) => ({ type: "text", text })) },
    { weight: 1, arbitrary: fc.constant({ type: "hardBreak" }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...fieldNames).map((name) => ({ type: "field", attrs: { name } })),
    },
    {
      weight: 1,
      arbitrary: fc.nat(9).map((target) => ({ type: "crossReference", attrs: { target } })),
    },
  );
  return withMarks(node, options);
}

/** The content of a paragraph or heading; may be empty. */
export function arbitraryInline(options: InlineOptions): fc.Arbitrary<Json[]> {
  const noteInline = arbitraryNoteInline(options);
  const footnote = withMarks(
    fc.array(noteInline, { maxLength: 3 }).map((content) => ({ type: "footnote", content })),
    options,
  );
  return fc.array(
    fc.oneof({ weight: 12, arbitrary: noteInline }, { weight: 1, arbitrary: footnote }),
    { maxLength: 5 },
  );
}

import { createDocument, parseBody, sequentialIds } from "@klubba/model";
import * as fc from "fast-check";
import { arbitraryDocument } from "@klubba/testkit";
import { expect, test, vi } from "vitest";
import { readMarkdown } from "../read/read-markdown.ts";
import { writeMarkdown } from "./write-markdown.ts";

// Hundreds of documents on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** A document written by hand, and as it is written back. */
function rewritten(text: string): string {
  const result = readMarkdown(text, { createId: sequentialIds() });
  if (!result.ok) throw new Error(result.problems[0].message);
  return writeMarkdown(result.value.document);
}

const front = '---\nklubba: 1\nhead:\n  title: ""\n---\n\n';

test.each([
  ["heading with topic", "## Svarstid {topic=response-time}"],
  [
    "marks",
    "Vi svarar **inom 24 timmar**, *alltid*, ~~aldrig~~, H:sub[2]O, :lang[in English]{tag=en}.",
  ],
  ["link and field", "Se [webben](https://example.org/a?b=c) i :field[kommun]."],
  ["tight lists", "- ett\n- två\n  - tre"],
  ["two lists in a row", "1. ett\n\n::list\n\n1. ett"],
  ["letters", '::list{format="lowerAlpha"}\n\n1) ett\n2) två'],
  ["simple table", "| Kanal | Svarstid |\n| - | - |\n| Facebook | 24 timmar |"],
  [
    "wide table",
    ':::::table\n::::row\n:::cell{colspan="2" widths="120 80"}\ntext\n:::\n::::\n:::::',
  ],
  ["picture", "![Stadshuset](stadshus.png) {width=300}"],
  ["guidance", ':::guidance{items="SKL-1 SKL-2"}\nHur snabbt svarar vi?\n:::'],
  ["footnote", "Lagen[^1] gäller.\n\n[^1]: Offentlighets- och sekretesslagen."],
  ["reference", "# Svar {#svar}\n\nSe :ref[svar]."],
  ["breaks", "en rad\\\noch en till\n\n::page-break\n\n::paragraph"],
])("%s stands in the file as people write it", (_name, text) => {
  expect(rewritten(`${front}${text}\n`)).toBe(`${front}${text}\n`);
});

test("[M5] text proposed for insertion is left out, text proposed for deletion stays", () => {
  const change = { id: "c", author: null, at: null };
  const body = parseBody({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "ska", marks: [{ type: "deletion", attrs: change }] },
          { type: "text", text: "bör", marks: [{ type: "insertion", attrs: change }] },
          { type: "text", text: " svara" },
        ],
      },
    ],
  });
  expect(body.ok && writeMarkdown(createDocument({ body: body.value }))).toBe(
    `${front}ska svara\n`,
  );
});

test("[M5] a block that is only proposed is left out whole, and leaves no empty one", () => {
  const marks = [{ type: "insertion", attrs: { id: "c", author: null, at: null } }];
  const body = parseBody({
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "Står." }] },
      { type: "paragraph", content: [{ type: "text", text: "Föreslås.", marks }] },
    ],
  });
  expect(body.ok && writeMarkdown(createDocument({ body: body.value }))).toBe(`${front}Står.\n`);
});

test("[M1] NUL and half surrogates become U+FFFD", () => {
  const body = parseBody({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "a\0b\ud800c" }] }],
  });
  expect(body.ok && writeMarkdown(createDocument({ body: body.value }))).toBe(
    `${front}a\ufffdb\ufffdc\n`,
  );
});

const link = { type: "link", attrs: { href: "https://example.org" } };
const english = { type: "language", attrs: { tag: "en" } };
const cases = ["[^1]:", "[1]:", "Se:", "::", ":::"].flatMap((opening) =>
  ["", " ", "\t", "\t ", "\t\t"].map((blank) => [`${opening}${blank}`] as const),
);

test.each(cases)("[M1] %j before a link begins nothing, in any container", (opening) => {
  const paragraph = {
    type: "paragraph",
    content: [
      { type: "text", text: opening },
      { type: "text", text: " ", marks: [link, english] },
    ],
  };
  const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] };
  const cell = { type: "tableCell", content: [list] };
  const table = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
  const written = parseBody({ type: "doc", content: [paragraph, list, table] });
  if (!written.ok) throw new Error(written.problems[0].message);
  const text = writeMarkdown(createDocument({ body: written.value }));
  const result = readMarkdown(text, { createId: sequentialIds() });
  expect(result.ok && result.value.notes).toEqual([]);
  expect(result.ok && result.value.document.body.toString()).toBe(written.value.toString());
});

test.each(["\u0012", "\u0085", "\ufdd0", "\u{1ffff}", "\t", "\f", "\u00a0"])(
  "[M1] %j stays what it is next to marks",
  (character) => {
    const italic = [{ type: "italic" }];
    const written = parseBody({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: `a${character}` },
            { type: "text", text: ">", marks: italic },
            { type: "text", text: `${character}b` },
            { type: "text", text: `${character}:${character}`, marks: italic },
          ],
        },
      ],
    });
    if (!written.ok) throw new Error(written.problems[0].message);
    const text = writeMarkdown(createDocument({ body: written.value }));
    const result = readMarkdown(text, { createId: sequentialIds() });
    expect(result.ok && result.value.document.body.toString()).toBe(written.value.toString());
    expect(rewritten(text)).toBe(text);
  },
);

test("[M1] comments and suggestions never stop a document from being written and read", () => {
  fc.assert(
    fc.property(arbitraryDocument({ comments: true, suggestions: true }), (document) => {
      const text = writeMarkdown(document);
      const result = readMarkdown(text, { createId: sequentialIds() });
      expect(result.ok && result.value.notes).toEqual([]);
      expect(rewritten(text)).toBe(text);
    }),
  );
});

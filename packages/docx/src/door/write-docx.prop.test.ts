import { readPlainText } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toLegalText } from "../xml/legal-text.ts";
import { openDocx, openWhole, readParagraphs } from "../cases/open-docx.ts";

const everything = { comments: true, suggestions: true } as const;

test("[W1] the same document is the same bytes", async () => {
  const law = fc.asyncProperty(arbitraryDocument(everything), async (document) => {
    expect((await openWhole(document)).bytes).toEqual((await openWhole(document)).bytes);
  });
  await fc.assert(law, { numRuns: 60 });
});

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#9": "\t",
  "#10": "\n",
  "#13": "\n",
};
const unescaped = (xml: string) =>
  xml.replace(/&(#?\w+);/g, (_match, name: string) => entities[name] ?? "");

// Breaks and blanks look alike in both; what stands in for what is missing has its own tests.
const bare = (text: string) =>
  toLegalText(text)
    .replace(/\s/g, "")
    .replace(/\[(?:hänvisningsaknas|referencemissing)\]/g, "");

test("[W2] every text stands in the file, once and in order", async () => {
  const law = fc.asyncProperty(arbitraryDocument(everything), async (document) => {
    const expected: string[] = [];
    const context = { fields: document.fields, body: document.body };
    document.body.descendants((node) => {
      if (node.type.name === "guidance") return false;
      if (node.isTextblock && !node.isInline) expected.push(bare(readPlainText(node, context)));
      return !node.isTextblock;
    });
    const { body, part } = await openDocx(
      { ...document, head: { ...document.head, title: "" } },
      { loadAsset: () => null },
    );
    const found = readParagraphs(body)
      .filter((text) => !/^\[(?:Bild|Picture)/.test(text))
      .map((text) => bare(unescaped(text)));
    expect(found.join("")).toBe(expected.join(""));
    expect(part("word/styles.xml")).not.toBe("");
  });
  await fc.assert(law, { numRuns: 150 });
});

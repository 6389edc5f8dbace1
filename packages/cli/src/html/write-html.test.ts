import { createDocument, emptyHead, nodeNames, type PolicyDocument, schema } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { writeHtml } from "./write-html.ts";

const { nodes, marks } = schema;
const options = { loadPicture: () => null };
const html = (document: PolicyDocument) => writeHtml(document, options).page;
const ofBody = (...blocks: Node[]) =>
  html(
    createDocument({ head: { ...emptyHead, title: "T" }, body: nodes.doc.create(null, blocks) }),
  );
const p = (...content: Node[]) => nodes.paragraph.create(null, content);

test("[H1] the page has its language and title, and one heading 1", () => {
  const page = html(createDocument({ head: { ...emptyHead, title: "A & B", language: "en" } }));
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("<title>A &amp; B</title>");
  expect(page.match(/<h1\b/g)).toHaveLength(1);
  const titled = ofBody(nodes.heading.create({ level: 1, id: "b1" }, schema.text("Rubrik")));
  expect(titled.match(/<h1\b/g)).toHaveLength(1);
});

test("[H2] nothing that was written becomes markup", () => {
  const attack = `<script>alert("1")</script>&`;
  const page = ofBody(p(schema.text(attack, [marks.link.create({ href: 'https://x.se/"><b>' })])));
  expect(page).not.toContain("<script>");
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;");
  expect(page).toContain('href="https://x.se/&quot;&gt;&lt;b&gt;"');
});

test("[H3] footnotes stand at the end, called and answered", () => {
  const note = (words: string) => nodes.footnote.create(null, schema.text(words));
  const page = ofBody(
    p(schema.text("Ett"), note("Not ett")),
    p(schema.text("Två"), note("Not två")),
  );
  expect(page).toContain('href="#note-2" id="call-2"');
  expect(page.indexOf('id="note-1">Not ett')).toBeGreaterThan(page.indexOf("Två"));
  expect(page.indexOf('id="note-2">Not två')).toBeGreaterThan(page.indexOf("Not ett"));
});

test("[H4] leading header rows are the table's head, other header cells head their row", () => {
  const cell = (type: "tableHeader" | "tableCell", words: string) =>
    nodes[type].create(null, p(schema.text(words)));
  const row = (...cells: Node[]) => nodes.tableRow.create(null, cells);
  const page = ofBody(
    nodes.table.create(null, [
      row(cell("tableHeader", "Kanal"), cell("tableHeader", "Svar")),
      row(cell("tableHeader", "Webb"), cell("tableCell", "24 h")),
    ]),
  );
  expect(page).toContain('<thead><tr><th scope="col"><p>Kanal</p></th>');
  expect(page).toContain('<tbody><tr><th scope="row"><p>Webb</p></th><td><p>24 h</p></td>');
});

test("[H5] pictures are inside the page; one that is missing leaves its description", () => {
  const image = nodes.image.create({ src: "a.png", alt: "Stadshuset" });
  const body = nodes.doc.create(null, image);
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const { page } = writeHtml(createDocument({ body }), { loadPicture: () => bytes });
  expect(page).toContain('<img src="data:image/png;base64,iVBORw==" alt="Stadshuset">');
  expect(html(createDocument({ body }))).toContain("<p>[Stadshuset]</p>");
});

test("[H6] guidance and comments are not part of the page, suggestions are", () => {
  const comment = schema.text("kvar", [marks.comment.create({ thread: "t1" })]);
  const insertion = schema.text("nytt", [marks.insertion.create({ id: "c1" })]);
  const page = ofBody(nodes.guidance.create(null, p(schema.text("Vad?"))), p(comment, insertion));
  expect(page).not.toContain("Vad?");
  expect(page).not.toContain("data-thread");
  expect(page).toContain("kvar<ins");
});

test("[H8] what the page does not hold is noted, by kind, count and name", () => {
  const commented = (words: string) => schema.text(words, [marks.comment.create({ thread: "t1" })]);
  const body = nodes.doc.create(null, [
    nodes.guidance.create(null, p(schema.text("Vad?"))),
    nodes.image.create({ src: "a.png", alt: "A" }),
    nodes.image.create({ src: "b.tiff", alt: "B" }),
    nodes.heading.create({ level: 2, topic: "syfte" }, schema.text("Syfte")),
    nodes.paragraph.create({ suggestion: "{}" }, [
      nodes.field.create({ name: "kommun" }),
      nodes.field.create({ name: "svarstid" }),
      nodes.field.create({ name: "kommun" }),
      nodes.crossReference.create({ target: "borta" }),
    ]),
    p(commented("ett"), schema.text("två"), commented("tre")),
    p(schema.text("nytt", [marks.insertion.create({ id: "c1" })])),
    p(schema.text("fet", [marks.formatting.create({ id: "c2", change: "{}" })])),
  ]);
  const fields = { svarstid: { label: "Svarstid", hint: "", value: "24 timmar" } };
  const loadPicture = (src: string) => (src === "b.tiff" ? new Uint8Array([1]) : null);
  expect(writeHtml(createDocument({ body, fields }), { loadPicture }).notes).toEqual([
    { kind: "guidance", count: 1, details: [] },
    { kind: "comment", count: 1, details: [] },
    { kind: "evidence", count: 1, details: [] },
    { kind: "suggestion", count: 1, details: [] },
    { kind: "formattingSuggestion", count: 1, details: [] },
    { kind: "blockSuggestion", count: 1, details: [] },
    { kind: "unfilledField", count: 2, details: ["kommun"] },
    { kind: "referenceMissing", count: 1, details: [] },
    { kind: "pictureMissing", count: 1, details: ["a.png"] },
    { kind: "pictureUnreadable", count: 1, details: ["b.tiff"] },
  ]);
  expect(writeHtml(createDocument({}), options).notes).toEqual([]);
});

/** The tags that are open after reading the page; throws at one that closes another. */
function openTags(page: string): string[] {
  const open: string[] = [];
  for (const [, slash, tag = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (["meta", "br", "hr", "img"].includes(tag)) continue;
    if (slash === "") open.push(tag);
    else expect(open.pop()).toBe(tag);
  }
  return open;
}

const unescape = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("[H7] every document becomes a whole page with all of its words", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryDocument({ suggestions: true, comments: true }), (document) => {
      const page = html(document);
      expect(openTags(page)).toEqual([]);
      const text = unescape(page.replaceAll(/<[^>]*>/g, ""));
      document.body.descendants((node) => {
        seen.add(node.type.name);
        if (node.type.name === "guidance") return false;
        if (node.isText) expect(text).toContain(node.text);
        return true;
      });
    }),
    { numRuns: 300 },
  );
  expect(nodeNames.filter((name) => name !== "doc" && !seen.has(name))).toEqual([]);
});

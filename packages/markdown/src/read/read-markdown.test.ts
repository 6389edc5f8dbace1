import { formatProblem, readPlainText, sequentialIds } from "@klubba/model";
import { expect, test, vi } from "vitest";
import { readMarkdown, type ReadMarkdown } from "./read-markdown.ts";

// What is hard to read takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) => readMarkdown(text, { createId: sequentialIds(), file: "f.md" });

function parts(text: string): ReadMarkdown {
  const result = read(text);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.value;
}

const body = (text: string) => parts(text).document.body.toString();
const notes = (text: string) =>
  parts(text).notes.map(({ construct, line, column }) => `${line}:${column} ${construct}`);

function problems(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(formatProblem);
}

test("[F1] values are text, without quotes", () => {
  const { head } = parts(
    "---\nklubba: 1\nhead:\n  version: 1.0\n  decidedOn: 2026-11-23\n---\n",
  ).document;
  expect([head.version, head.decidedOn]).toEqual(["1.0", "2026-11-23"]);
});

test("[F2] the key template is allowed, any other unknown key is a problem", () => {
  expect(problems("---\ntemplate:\n  name: policy\n---\n")).toEqual([]);
  expect(problems("---\nmall: policy\n---\n")).toEqual([
    expect.stringMatching(/^f\.md:2:1 mall "mall" is not a known key; it may be klubba, template/),
  ]);
});

test("[F3] without front matter the first heading 1 is the title", () => {
  expect(parts("text\n\n# Riktlinjer för *medier*\n\n# Bilaga").document.head.title).toBe(
    "Riktlinjer för medier",
  );
  expect(parts('---\nhead:\n  title: ""\n---\n\n# Rubrik').document.head.title).toBe("");
});

test("[M4] all problems come at once, with line and column", () => {
  const text = `---
klubba: 1
head:
  titel: Policy
  decidedOn: 2026-02-30
  status: klar
fields:
  Kommun:
    label: Kommun
evidence:
  SKL-1: {state: notApplicable, reason: ""}
---

Ett {#a}

Två {#a}

::list{format=greek}

1. punkt

:::table
:::
`;
  expect(problems(text).map((problem) => problem.split(" ")[0])).toEqual([
    "f.md:4:3",
    "f.md:5:14",
    "f.md:6:11",
    "f.md:8:3",
    "f.md:11:41",
    "f.md:16:1",
    "f.md:20:1",
    "f.md:22:1",
  ]);
});

test("[M4] of two unknown keys both are told, each with its place", () => {
  const text =
    "---\nklubba: 1\nhead:\n  titel: A\n  languge: sv\nfilds: {}\nevidnce: {}\nfields:\n  a:\n    lable: A\n    label: A\n    vaule: B\n---\n";
  expect(problems(text).map((problem) => problem.split(" ").slice(0, 2).join(" "))).toEqual([
    "f.md:4:3 head.titel",
    "f.md:5:3 head.languge",
    "f.md:6:1 filds",
    "f.md:7:1 evidnce",
    "f.md:10:5 fields.a.lable",
    "f.md:12:5 fields.a.vaule",
  ]);
});

test("[M4] broken YAML and front matter never closed are problems", () => {
  expect(problems("---\nhead: [a\n---\n")[0]).toMatch(/^f\.md:2:\d+ the front matter is not YAML/);
  expect(problems("---\nhead:\n  title: A\n")[0]).toMatch(
    /^f\.md:1:1 the front matter is not closed/,
  );
});

test.each([
  ["quotes", ">".repeat(100_000), "1:1 nested"],
  ["items in items", "a\n\n" + "- ".repeat(50_000), "3:1 nested"],
  [
    "indented items",
    Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"),
    "101:1 nested",
  ],
  [
    "containers",
    Array.from({ length: 150 }, () => `${":".repeat(99)}x`).join("\n"),
    "101:1 nested",
  ],
  ["containers of three colons", ":::a\n".repeat(2000), "101:1 nested"],
  ["containers in quotes", "> :::a\n".repeat(2000), "101:1 nested"],
  ["brackets", "[".repeat(100_000), "1:1 more than"],
  ["delimiters over lines", "*a\n".repeat(50_000), "2001:1 more than"],
])("[M4] %s without end are a problem, not a crash", (_name, text, start) => {
  expect(problems(text)[0]).toContain(`f.md:${start}`);
});

test("[M4] containers that are closed may follow one another in any number", () => {
  expect(problems(":::guidance\nText\n:::\n\n".repeat(150))).toEqual([]);
  expect(problems("::::guidance\n:::guidance\nText\n::::\n\n".repeat(150))).toEqual([]);
});

test("[B1] attributes end a heading; with an unknown key they are text", () => {
  const { document } = parts("## Svarstid {topic=response-time}");
  expect(document.body.firstChild?.attrs).toMatchObject({ level: 2, topic: "response-time" });
  expect(body("## Svarstid {topik=a}")).toBe('doc(heading("Svarstid {topik=a}"))');
  expect(notes("## Svarstid {topik=a}")).toEqual(["1:13 unknownAttribute"]);
  expect(body("Skriv {namn}")).toBe('doc(paragraph("Skriv {namn}"))');
  expect(body("Skriv \\{#a}")).toBe('doc(paragraph("Skriv {#a}"))');
});

test("[B2] ::list carries the attributes of the list after it", () => {
  const list = parts("::list{format=lowerAlpha}\n\n3) c\n4) d").document.body.firstChild;
  expect(list?.attrs).toMatchObject({ start: 3, format: "lowerAlpha", delimiter: "paren" });
  expect(notes("::list\n\ntext")).toEqual(["1:1 strayAttributes"]);
});

test("[B4] an anchor is the block's id, and a reference to none is kept without finding one", () => {
  const { document } = parts("# A {#b2}\n\nse :ref[b2] och :ref[b1]");
  expect(document.body.child(0).attrs.id).toBe("b2");
  expect(readPlainText(document.body.child(1), { fields: {}, body: document.body })).toBe(
    "se A och ",
  );
});

test("[T1] a line break in the source is a blank", () => {
  expect(body("ett\ntvå\r\ntre")).toBe('doc(paragraph("ett två tre"))');
});

test("[T2] a text directive without a label is text", () => {
  const text = "Ring kl. 10:30, se 10:a och :smile";
  expect(body(text)).toBe(`doc(paragraph("${text}"))`);
  expect(notes(text)).toEqual([]);
  expect(notes("en :knapp[text]")).toEqual(["1:4 unknownDirective"]);
  expect(body("en :knapp[text]")).toBe('doc(paragraph("en :knapp[text]"))');
});

test("[T2] a tab is a blank: it ends a directive's name and begins none", () => {
  expect(body("Webb:\t[a](https://a.se)")).toBe('doc(paragraph("Webb:\\t", link("a")))');
  expect(body("- Webb:\t{namn}")).toBe('doc(bulletList(listItem(paragraph("Webb:\\t{namn}"))))');
  expect(body("kl. 10:a\t[b](https://a.se)")).toBe('doc(paragraph("kl. 10:a\\t", link("b")))');
  expect(body("::page-break\t\n\n:::guidance\t\nText\n:::\t")).toBe(
    'doc(pageBreak, guidance(paragraph("Text")))',
  );
  expect(body("::\t[a](https://a.se)")).toBe('doc(paragraph("::\\t", link("a")))');
  expect(body(":::\tText\n\nMer")).toBe('doc(paragraph(":::\\tText"), paragraph("Mer"))');
  expect(notes("Webb:\t[a](https://a.se)")).toEqual([]);
  expect(notes("- a\n\n  :b\t[c](https://a.se) och :d[e]")).toEqual(["3:28 unknownDirective"]);
});

test("[T3] only a written link is a link", () => {
  expect(body("se https://a.se och a@b.se")).toBe('doc(paragraph("se https://a.se och a@b.se"))');
  expect(body("<https://a.se>")).toBe('doc(paragraph(link("https://a.se")))');
});

test("[R1] HTML is text that can be seen, a comment is left out, <br> is a break", () => {
  expect(body("a <b>c</b>")).toBe('doc(paragraph("a <b>c</b>"))');
  expect(body("<script>\nx()\n</script>")).toContain("<script>");
  expect(notes("<script>\n</script>\n\n<!-- x -->")).toEqual(["1:1 html", "4:1 htmlComment"]);
  expect(body("a<br>b")).toBe('doc(paragraph("a", hardBreak, "b"))');
});

test("[R2] what a policy does not have becomes what it has, with a note", () => {
  const text = "###### Sex\n\n```\na\nb\n```\n\n`kod`\n\n- [x] klar\n\n---\n";
  expect(body(text)).toBe(
    'doc(heading("Sex"), paragraph("a", hardBreak, "b"), paragraph("kod"), ' +
      'bulletList(listItem(paragraph("[x] klar"))))',
  );
  expect(notes(text)).toEqual([
    "1:1 headingLevel",
    "3:1 code",
    "8:1 inlineCode",
    "10:1 taskList",
    "12:1 thematicBreak",
  ]);
});

test("[M3] what a directive has no place for is a problem, not lost", () => {
  expect(problems("a :br[b] :b[c]{d=e}\n\n::page-break[f]\n\n::list[g]\n\n- h")).toEqual([
    "f.md:1:3 br takes no text in [ ]: move the text beside it",
    'f.md:1:10 b has no "d"; it may have none',
    "f.md:3:1 page-break takes no text in [ ]: move the text beside it",
    "f.md:5:1 list takes no text in [ ]: move the text beside it",
  ]);
  expect(notes("a[^1] [b]\n\n[^1]: c\n\n[^1]: d\n\n[b]: e\n[b]: f")).toEqual([
    "5:1 footnoteUnused",
    "8:1 definitionUnused",
  ]);
});

test("[R2] a box that no list item holds is text as it stands", () => {
  expect(body("-\n[ ] &")).toBe('doc(bulletList(listItem(paragraph)), paragraph("[ ] &"))');
  expect(body("1.\n> [x] b")).toBe(
    'doc(orderedList(listItem(paragraph)), blockquote(paragraph("[x] b")))',
  );
  expect(notes("-\n[ ] &")).toEqual([]);
});

test("[R3] a picture splits the paragraph that it stands in", () => {
  expect(body("före ![kl. 10:30](a.png) efter")).toBe(
    'doc(paragraph("före "), image, paragraph(" efter"))',
  );
  expect(parts("![kl. 10:30 [^1]](a.png)").document.body.firstChild?.attrs.alt).toBe(
    "kl. 10:30 [^1]",
  );
  expect(notes('före ![a](a.png "titel")')).toEqual(["1:1 imageInText", "1:6 title"]);
  expect(notes("| a |\n| :- |\n")).toEqual(["1:1 columnAlignment"]);
});

test("[R4] reference links are links, unsafe ones their text", () => {
  expect(body("[a][b]\n\n[b]: https://a.se")).toBe('doc(paragraph(link("a")))');
  expect(body("[a](javascript:alert(1))")).toBe('doc(paragraph("a"))');
  expect(notes("[a](javascript:x)\n\n[b]: https://a.se")).toEqual([
    "1:1 unsafeLink",
    "3:1 definitionUnused",
  ]);
});

test("[R5] a footnote's parts are joined, used twice it is repeated, unused it is left out", () => {
  const text = "a[^1] b[^1]\n\n[^1]: ett\n\n    två\n\n[^2]: tre";
  expect(body(text)).toContain('footnote("ett", hardBreak, "två")');
  expect(notes(text)).toEqual([
    "1:8 footnoteRepeated",
    "3:1 footnoteParts",
    "3:1 footnoteParts",
    "7:1 footnoteUnused",
  ]);
});

test("[R6] what may not stand where it stands becomes paragraphs there", () => {
  expect(body("> # A")).toBe('doc(blockquote(paragraph("A")))');
  expect(body("- > a")).toBe('doc(bulletList(listItem(paragraph, blockquote(paragraph("a")))))');
  expect(notes("- > a\n- # b")).toEqual(["1:1 itemOpening", "2:3 misplaced"]);
  expect(body("> | a | b |\n> | - | - |\n> | c | d |")).toBe(
    'doc(blockquote(paragraph("a"), paragraph("b"), paragraph("c"), paragraph("d")))',
  );
});

test("[R7] an unknown leaf directive is text, an unknown container its content", () => {
  expect(body("::okänd{a=b}\n\n:::ruta\na\n:::")).toBe(
    'doc(paragraph("::okänd{a=b}"), paragraph("a"))',
  );
  expect(notes("::okänd\n\n:::ruta\n:::")).toEqual([
    "1:1 unknownDirective",
    "3:1 unknownDirective",
  ]);
});

test("an empty file, one with a byte order mark and one with Windows lines are read", () => {
  expect(body("")).toBe("doc(paragraph)");
  expect(parts("\ufeff---\r\nhead:\r\n  title: A\r\n---\r\n\r\n# B\r\n").document.head.title).toBe(
    "A",
  );
});

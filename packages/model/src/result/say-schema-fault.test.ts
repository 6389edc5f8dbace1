import { expect, test } from "vitest";
import { parseBody } from "../index.ts";

const text = (value: string, ...marks: object[]) => ({ type: "text", text: value, marks });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const saidOf = (body: unknown, language: "sv" | "en") => {
  const parsed = parseBody(body, language);
  return parsed.ok
    ? []
    : parsed.problems.map(({ message }) => message.split(": ").slice(1).join(": "));
};
const said = (...content: unknown[]) => saidOf({ type: "doc", content }, "sv");

const widths = { type: "tableCell", attrs: { colwidth: ["wide"] }, content: [paragraph()] };

test.each([
  [{ type: "pragraph" }, "sorten ”pragraph” finns inte. Menade du ”paragraph”?"],
  [{ type: "marquee" }, "sorten ”marquee” finns inte"],
  [paragraph(text("a", { type: "blod" })), "märkningen ”blod” finns inte. Menade du ”bold”?"],
  [text("a"), '”doc” får inte innehålla det som står där: <"a">'],
  [paragraph(paragraph()), "”paragraph” får inte innehålla det som står där: <paragraph>"],
  [{ type: "bulletList" }, "”bulletList” saknar det innehåll som ska finnas"],
  [
    { ...paragraph(), marks: [{ type: "bold" }] },
    "”doc” får inte innehålla det som står där: <bold(paragraph)>",
  ],
  [paragraph({ type: "field" }), "här ska namnet på ett fält stå, inte null"],
  [
    paragraph({ type: "field", attrs: { name: "constructor" } }),
    'här ska namnet på ett fält stå, inte "constructor"',
  ],
  [{ type: "heading", attrs: { level: 9 } }, "här ska ett av 1, 2, 3, 4 stå, inte 9"],
  [{ type: "orderedList", attrs: { start: -1 } }, "här ska ett heltal från 1 stå, inte -1"],
  [widths, 'här ska kolumnbredder eller null stå, inte ["wide"]'],
  [
    { type: "image", attrs: { src: "a", width: "3" } },
    "attributet ”width” i ”image” ska vara ett tal eller null, inte text",
  ],
  [{ type: "image", attrs: { src: 7 } }, "attributet ”src” i ”image” ska vara text, inte ett tal"],
  [
    paragraph(text("a", { type: "link", attrs: { href: "javascript:x" } })),
    'en länk börjar med http, https, mailto eller tel, inte "javascript:x"',
  ],
  [paragraph(text("")), "en ”text” är tom: ta bort den"],
  [paragraph({ type: "text" }), "en ”text” saknar sin text (”text”)"],
  [paragraph(null), "här ska en del av dokumentet stå: ett JSON-objekt med ”type”"],
  [paragraph({ ...text("a"), marks: "bold" }), "märkningarna (”marks”) ska vara en lista"],
  [paragraph(text("a", [])), "märkningen ”undefined” finns inte"],
  [paragraph(text("a", null as never)), "en märkning ska vara ett JSON-objekt med ”type”"],
  [{ type: "paragraph", content: "text" }, "innehållet (”content”) ska vara en lista"],
] as const)("says of %j", (content, expected) => {
  expect(said(content)).toEqual([expected]);
});

test("says that something else stands outermost", () => {
  expect(saidOf(paragraph(), "sv")).toEqual(["ytterst ska ”doc” stå, inte ”paragraph”"]);
  expect(saidOf(undefined, "sv")).toEqual([
    "här ska en del av dokumentet stå: ett JSON-objekt med ”type”",
  ]);
});

test("says that there are too many levels", () => {
  let deep: object = paragraph();
  for (let level = 0; level < 50_000; level += 1) deep = { type: "blockquote", content: [deep] };
  expect(said(deep)).toEqual(["för många nivåer inuti varandra: skriv plattare"]);
});

test("says that marks exclude each other", () => {
  const bold = { type: "bold" };
  expect(said(paragraph(text("a", bold, bold)))).toEqual([
    "märkningarna på ”text” går inte ihop: bold,bold",
  ]);
});

test("in English the schema speaks for itself", () => {
  expect(saidOf({ type: "doc", content: [{ type: "marquee" }] }, "en")).toEqual([
    "Unknown node type: marquee",
  ]);
});

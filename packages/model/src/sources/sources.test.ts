import { Fragment } from "prosemirror-model";
import { expect, test } from "vitest";
import { createDocument } from "../document/document.ts";
import { emptyHead } from "../head/head.ts";
import { sequentialIds } from "../ids/block-id.ts";
import { languages } from "../language/language.ts";
import { schema } from "../schema/schema.ts";
import { appendSourceAnnex } from "./append-source-annex.ts";
import { readSources } from "./read-sources.ts";
import { readSourceNote, type SourceNote, writeSourceNote } from "./source-note.ts";

const { doc, paragraph, heading, footnote, guidance } = schema.nodes;

const malmo: SourceNote = {
  name: "Malmö stad",
  title: "Riktlinjer, råd (m.m.) för sociala medier",
  date: "2019-05",
  url: "https://malmo.se/policy.pdf?a=1,2",
  wording: "paraphrase",
};
const file: SourceNote = {
  name: "policy, antagen (2).v1.md",
  title: "Policy. Del 2",
  date: "2024-03-01",
  url: "",
  wording: "verbatim",
};
const noteOf = (source: SourceNote, language: "sv" | "en" = "sv") =>
  footnote.create(null, writeSourceNote(source, schema, language));
const h = (level: number, text: string) => heading.create({ level }, schema.text(text));
const p = (text: string, ...notes: ReturnType<typeof noteOf>[]) =>
  paragraph.create(null, [schema.text(text), ...notes]);

test("what a source note says is read again, in both languages and whatever is not known", () => {
  const cases: SourceNote[] = [
    malmo,
    file,
    { ...malmo, title: "", date: "" },
    { ...malmo, date: "" },
    { ...file, title: "", date: "" },
    { ...malmo, wording: null },
    { ...file, wording: null },
  ];
  for (const source of cases) {
    for (const language of languages) {
      expect(readSourceNote(noteOf(source, language))).toEqual(source);
    }
  }
});

test("the note is a sentence a reader understands", () => {
  expect(noteOf(malmo).textContent).toBe(
    "Källa: Malmö stad, ”Riktlinjer, råd (m.m.) för sociala medier” (2019-05), https://malmo.se/policy.pdf?a=1,2. Parafras av Klubba.",
  );
  expect(noteOf(file).textContent).toBe(
    "Källa: policy, antagen (2).v1.md, ”Policy. Del 2” (2024-03-01). Ordagrant ur dokumentet, inte omskrivet.",
  );
});

test("quotation marks in a title do not end it", () => {
  expect(readSourceNote(noteOf({ ...malmo, title: 'Om ”gilla" och “dela”' }))?.title).toBe(
    "Om ’gilla’ och ’dela’",
  );
});

test("a source note in a writer's own words is a source with these words; other notes are none", () => {
  const own = footnote.create(null, schema.text("Källa: samtal med Nora kommun i maj."));
  expect(readSourceNote(own)).toEqual({
    name: "samtal med Nora kommun i maj",
    title: "",
    date: "",
    url: "",
    wording: null,
  });
  expect(readSourceNote(footnote.create(null, schema.text("Se kap. 2.")))).toBeNull();
  expect(readSourceNote(footnote.create())).toBeNull();
});

test("each source is told once, with the sections that use it; guidance is no use", () => {
  const insertion = schema.marks.insertion.create({ id: "s1", author: "Anna" });
  const body = doc.create(null, [
    h(1, "Policy"),
    h(2, "Svar"),
    guidance.create(null, p("Hjälp.", noteOf({ ...malmo, name: "Kalix" }))),
    p("Ett.", noteOf(malmo)),
    h(3, "Kvällar"),
    p("Två.", noteOf(malmo)),
    p("Tre.", noteOf(file).mark([insertion])),
  ]);
  expect(readSources(createDocument({ body }))).toEqual([
    { ...malmo, sections: ["Svar", "Kvällar"], proposed: false },
    { ...file, sections: ["Kvällar"], proposed: true },
  ]);
});

test("the annex comes last, on its own page, at the level of the sections", () => {
  const body = doc.create(null, [h(1, "Policy"), h(2, "Svar"), p("Ett.", noteOf(malmo))]);
  const document = createDocument({ body, head: { ...emptyHead, title: "Policy" } });
  const annexed = appendSourceAnnex(document, readSources(document), sequentialIds("a"));
  annexed.body.check();
  expect(annexed.body.content.cut(0, body.content.size).eq(body.content)).toBe(true);
  expect(annexed.body.children.slice(3).map((node) => node.type.name)).toEqual([
    "pageBreak",
    "heading",
    "paragraph",
    "orderedList",
  ]);
  expect(annexed.body.child(4).attrs.level).toBe(2);
  expect(
    annexed.body.lastChild?.textBetween(0, annexed.body.lastChild.content.size, "", "\n"),
  ).toBe(
    [
      "Malmö stad, ”Riktlinjer, råd (m.m.) för sociala medier”, daterat 2019-05.",
      "https://malmo.se/policy.pdf?a=1,2",
      "Används i: Svar. Återgivet med egna ord.",
    ].join("\n"),
  );
});

test("without sources there is no annex", () => {
  const document = createDocument({ body: doc.create(null, Fragment.from(p("Text."))) });
  expect(appendSourceAnnex(document, readSources(document), sequentialIds())).toBe(document);
});

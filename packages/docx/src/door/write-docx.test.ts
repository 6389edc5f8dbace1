import { createDocument, emptyHead, schema } from "@klubba/model";
import { describe, expect, test } from "vitest";
import {
  bullets,
  doc,
  everyConstruct,
  field,
  h,
  image,
  item,
  marked,
  note,
  ordered,
  p,
  quote,
  reference,
  table,
  td,
  th,
  tr,
} from "../cases/every-construct.ts";
import { openDocx, openWhole, readParagraphs } from "../cases/open-docx.ts";
import { tinyGif } from "../cases/tiny-pictures.ts";

const { marks, nodes } = schema;
const head = { ...emptyHead, title: "Policy" };

describe("the file", () => {
  test("[W1] the same document at the same time is the same bytes", async () => {
    const [first, second] = [await openDocx(everyConstruct), await openDocx(everyConstruct)];
    expect(first.bytes).toEqual(second.bytes);
  });

  test("[W1] the time is in the core properties, and nowhere else", async () => {
    const early = await openDocx(everyConstruct, { now: new Date("2026-01-02T03:04:05.678Z") });
    const late = await openDocx(everyConstruct, { now: new Date("2027-01-02T03:04:05Z") });
    const core = early.part("docProps/core.xml");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z<');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z<');
    const differing = early.paths.filter((path) => early.part(path) !== late.part(path));
    expect(differing).toEqual(["docProps/core.xml"]);
  });

  test("[W3] title, language and creator stand in the core properties", async () => {
    const core = (await openDocx(everyConstruct)).part("docProps/core.xml");
    expect(core).toContain("<dc:title>Policy för sociala medier</dc:title>");
    expect(core).toContain("<dc:language>sv-SE</dc:language>");
    expect(core).toContain("<dc:creator>Exempelstads kommun</dc:creator>");
  });

  test("[W3] the styles say the language", async () => {
    const english = createDocument({ head: { ...emptyHead, language: "en" } });
    expect((await openDocx(english)).part("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect((await openDocx(everyConstruct)).part("word/styles.xml")).toContain(
      '<w:lang w:val="sv-SE"',
    );
  });

  test.each([
    ["the title heading without a title in the head", doc(h(1, "Rubriken")), "Rubriken"],
    ["words for it without either", doc(p("Text")), "Namnlöst dokument"],
  ])("[W3] the title is %s", async (_what, document, title) => {
    expect((await openDocx(document)).part("docProps/core.xml")).toContain(`<dc:title>${title}<`);
  });

  test("[W5] characters that XML cannot hold are removed and counted", async () => {
    const { body, counts } = await openDocx(doc(p("a\u0000b\u001Fc\uFFFEd\uD800e 😀")));
    expect(readParagraphs(body)).toEqual(["abcde 😀"]);
    expect(counts).toEqual({ illegalCharacter: 4 });
  });

  test("[W5] those in the head are counted once, wherever it is shown", async () => {
    const document = { ...doc(p("a")), head: { ...head, title: "Pol\u0001icy" } };
    expect((await openDocx(document)).counts).toEqual({ illegalCharacter: 1 });
    const whole = await openWhole(document);
    expect(whole.counts).toEqual({ illegalCharacter: 1 });
    expect(whole.part("docProps/core.xml")).toContain("<dc:title>Policy<");
  });

  test("[W4] a plain document has nothing to note", async () => {
    expect((await openDocx(doc(h(1, "Policy"), p("Text")))).counts).toEqual({});
  });
});

describe("headings and contents", () => {
  test("[W10] each level has Word's own style", async () => {
    const { body } = await openDocx(doc(h(1, "A"), h(2, "B"), h(3, "C"), h(4, "D")));
    expect([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
      "Heading1",
      "Heading2",
      "Heading3",
      "Heading4",
    ]);
  });

  test("[W11] the head's title is the one heading 1 of a body without a title", async () => {
    const { body } = await openDocx({ ...doc(h(2, "Syfte")), head });
    expect(readParagraphs(body)).toEqual(["Policy", "Syfte"]);
    expect(body.match(/"Heading1"/g)).toHaveLength(1);
  });

  test("[W11] the head's title stands above where the body has several headings 1", async () => {
    const { body } = await openDocx({ ...doc(h(1, "A"), h(1, "B")), head });
    expect(readParagraphs(body)).toEqual(["Policy", "A", "B"]);
    expect(body).toContain('<w:pStyle w:val="Title"/>');
  });

  test("[W12] numbers are on the styles below the title, and only when asked for", async () => {
    const document = doc(h(1, "Policy"), h(2, "Syfte"), h(3, "Mål"));
    const plain = await openDocx(document);
    const numbered = await openDocx(document, { numberedHeadings: true });
    expect(plain.part("word/styles.xml")).not.toContain("w:numPr");
    expect(plain.paths).not.toContain("word/numbering.xml");
    const definition = numbered.part("word/numbering.xml");
    expect(
      [...definition.matchAll(/<w:pStyle w:val="(\w+)"\/><w:lvlText w:val="([^"]+)"/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ["Heading2", "%1"],
      ["Heading3", "%1.%2"],
      ["Heading4", "%1.%2.%3"],
    ]);
    expect(readParagraphs(numbered.body)).toEqual(["Policy", "Syfte", "Mål"]);
  });

  const five = doc(
    h(1, "Policy"),
    h(2, "Ett"),
    h(3, "Två"),
    h(4, "Tre"),
    h(2, "Fyra"),
    h(2, "Fem"),
  );

  test("[W13] contents list the two highest levels as links, filled in beforehand", async () => {
    const { body } = await openWhole(five, { headTable: false, numberedHeadings: true });
    expect(readParagraphs(body).slice(0, 6)).toEqual([
      "Policy",
      "Innehåll",
      "1\tEtt\t",
      "1.1\tTvå\t",
      "2\tFyra\t",
      "3\tFem\t",
    ]);
    expect(body).toContain(" TOC \\o &quot;2-3&quot; \\h \\z \\u ");
    expect(body.match(/<w:hyperlink w:anchor=/g)).toHaveLength(4);
  });

  test("[W13] four headings are too few, unless contents are asked for", async () => {
    const four = doc(h(1, "Policy"), h(2, "Ett"), h(2, "Två"), h(2, "Tre"), h(2, "Fyra"));
    expect((await openWhole(four)).body).not.toContain("w:sdt");
    expect((await openDocx(four, { contents: true })).body).toContain("<w:sdt>");
  });

  test("[W14] page numbers are left to Word, which asks nothing on opening", async () => {
    const { body, part, counts } = await openDocx(five, { contents: true });
    expect(body.match(/PAGEREF/g)).toHaveLength(4);
    expect(body).not.toContain("w:dirty");
    expect(part("word/settings.xml")).not.toContain("updateFields");
    expect(counts).toEqual({ contentsPages: 1 });
  });

  test("[W15] a cross reference is a field to the heading's bookmark, showing its text", async () => {
    const { body } = await openDocx(doc(h(2, "Syfte", "mal1"), p("Se ", reference("mal1"))));
    expect(body).toContain('w:name="_Klubba_mal1"');
    expect(body).toContain(" REF _Klubba_mal1 \\h ");
    expect(readParagraphs(body)).toEqual(["Syfte", "Se Syfte"]);
  });

  test("[W15] a heading that refers to itself does so in text", async () => {
    const { body } = await openDocx(doc(h(2, ["Om ", reference("s1")], "s1")));
    expect(readParagraphs(body)).toEqual(["Om Om "]);
    expect(body).not.toContain("w:instrText");
  });

  test("[W15] a reference to nothing says so", async () => {
    const { body, counts } = await openDocx(doc(p("Se ", reference("borta"))));
    expect(readParagraphs(body)).toEqual(["Se [hänvisning saknas]"]);
    expect(counts).toEqual({ referenceMissing: 1 });
  });
});

describe("header and footer", () => {
  test("[W21] title, version and status in words", async () => {
    const { part } = await openDocx(everyConstruct);
    expect(readParagraphs(part("word/header1.xml"))).toEqual([
      "Policy för sociala medier\tVersion 0.3 · Remiss",
    ]);
    expect(readParagraphs(part("word/header2.xml"))).toEqual(["Exempelstads kommun"]);
  });

  test("[W21] without an organisation the first page is like the others", async () => {
    const { body, paths } = await openDocx(doc(p("Text")));
    expect(paths).not.toContain("word/header2.xml");
    expect(body).not.toContain("w:titlePg");
  });

  test("[W22] diary number, and page X of Y computed", async () => {
    const footer = (await openDocx(everyConstruct)).part("word/footer1.xml");
    expect(readParagraphs(footer)).toEqual(["KS 2026/123\tSida 1 av 1"]);
    expect([...footer.matchAll(/> (\w+) <\/w:instrText/g)].map(([, name]) => name)).toEqual([
      "PAGE",
      "NUMPAGES",
    ]);
  });
});

describe("blocks", () => {
  /** The number of each list paragraph, as `id:level`. */
  const numbers = (xml: string) =>
    [...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)].map(
      ([, level, id]) => `${id}:${level}`,
    );

  test("[W30] every list has its own number and start, at any depth and in cells", async () => {
    const inner = ordered({}, item(p("x")));
    const document = doc(
      ordered({}, item(p("a"), inner), item(p("b"), inner)),
      ordered({ start: 4 }, item(p("c"))),
      table(tr(td([ordered({}, item(p("d")))]))),
    );
    const { body, part } = await openDocx(document);
    expect(numbers(body)).toEqual(["1:0", "2:1", "1:0", "3:1", "4:0", "5:0"]);
    expect(
      [
        ...part("word/numbering.xml").matchAll(
          /<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="(\d+)"/g,
        ),
      ].map(([, level, start]) => `${level}:${start}`),
    ).toEqual(["0:1", "1:1", "1:1", "0:4", "0:1"]);
  });

  test.each([
    ["decimal", "period", "decimal", "%1."],
    ["lowerAlpha", "paren", "lowerLetter", "%1)"],
    ["upperAlpha", "period", "upperLetter", "%1."],
    ["lowerRoman", "paren", "lowerRoman", "%1)"],
    ["upperRoman", "period", "upperRoman", "%1."],
  ])("[W31] %s with %s is kept", async (format, delimiter, word, text) => {
    const { part } = await openDocx(doc(ordered({ format, delimiter }, item(p("a")))));
    expect(part("word/numbering.xml")).toContain(
      `<w:numFmt w:val="${word}"/><w:lvlText w:val="${text}"/>`,
    );
  });

  test("[W31] only the first paragraph of an item has the number", async () => {
    const { body } = await openDocx(doc(bullets(item(p("a"), p("b"), quote(p("c"))))));
    expect(numbers(body)).toEqual(["1:0"]);
    expect(readParagraphs(body)).toEqual(["a", "b", "c"]);
  });

  test("[W30] a start above Word's greatest, and a tenth level, are brought down and noted", async () => {
    const deep = Array.from({ length: 9 }).reduce<ReturnType<typeof bullets>>(
      (inside) => bullets(item(p("x"), inside)),
      bullets(item(p("x"))),
    );
    const { counts } = await openDocx(doc(deep, ordered({ start: 40000 }, item(p("y")))));
    expect(counts).toEqual({ listDepth: 1, listStart: 1 });
  });

  test("[W32] leading rows of header cells repeat, later ones do not", async () => {
    const { body } = await openDocx(
      doc(table(tr(th("A"), th("B")), tr(td("1"), td("2")), tr(th("C"), th("D")))),
    );
    expect(body.match(/<w:tr>(?=<w:trPr>)/g)).toHaveLength(1);
    expect(body).toContain('w:firstRow="1"');
    expect(body).toContain('w:firstColumn="0"');
  });

  test("[W32] a first column of header cells is one", async () => {
    const { body } = await openDocx(doc(table(tr(th("A"), td("1")), tr(th("B"), td("2")))));
    expect(body).toContain('w:firstRow="0"');
    expect(body).toContain('w:firstColumn="1"');
    expect(body).not.toContain("w:tblHeader");
  });

  test("[W34] tables are kept apart, and text can follow the last", async () => {
    const one = table(tr(td("1")));
    const { body } = await openDocx(doc(one, one));
    expect(body).not.toContain("</w:tbl><w:tbl>");
    expect(body).not.toContain("</w:tbl><w:sectPr>");
  });

  test("[W35] a picture has its description, and the same one is stored once", async () => {
    const { body, paths } = await openDocx(
      doc(image({ alt: 'Vapen "A"' }), image({ alt: "Igen" })),
    );
    expect(body).toContain('<wp:docPr id="1" name="Bild 1" descr="Vapen &quot;A&quot;"/>');
    expect(paths.filter((path) => path.startsWith("word/media"))).toEqual([
      "word/media/image1.png",
    ]);
    expect(body).not.toContain("wp:anchor");
  });

  test("[W35] a decorative picture has Word's mark and no description", async () => {
    const { body } = await openDocx(doc(image({ decorative: true, alt: "glömd" })));
    expect(body).toContain("adec:decorative");
    expect(body).toContain('descr=""');
    expect(body).not.toContain("glömd");
  });

  test("[W35] no picture is wider than the page", async () => {
    const { body } = await openDocx(doc(image({ alt: "x", width: 100000 })));
    expect(Number(/<wp:extent cx="(\d+)"/.exec(body)?.[1])).toBe(9070 * 635);
  });

  test.each([
    ["missing", () => null, "pictureMissing"],
    ["unreadable", () => new Uint8Array([1, 2, 3]), "pictureUnreadable"],
  ])(
    "[W36] a picture that is %s shows its description, and is noted",
    async (_what, loadAsset, kind) => {
      const { body, counts } = await openDocx(doc(image({ alt: "Vapen" })), { loadAsset });
      expect(readParagraphs(body)).toEqual(["[Bild: Vapen]"]);
      expect(counts).toEqual({ [kind]: 1 });
    },
  );

  test("[W35] a GIF is stored as one", async () => {
    const { paths, part } = await openDocx(doc(image({ alt: "x" })), { loadAsset: () => tinyGif });
    expect(paths).toContain("word/media/image1.gif");
    expect(part("[Content_Types].xml")).toContain('Extension="gif"');
  });

  const pageBreak = nodes.pageBreak.create();

  test("[W37] a page break belongs to the paragraph after it", async () => {
    const { body } = await openDocx(doc(p("a"), pageBreak, h(2, "b")));
    expect(body).toContain('<w:pStyle w:val="Heading2"/><w:pageBreakBefore/>');
    expect(readParagraphs(body)).toEqual(["a", "b"]);
  });

  test("[W37] before a table, another break and the end it is a paragraph", async () => {
    const { body } = await openDocx(doc(pageBreak, table(tr(td("a"))), pageBreak, pageBreak));
    expect(body.match(/<w:br w:type="page"\/>/g)).toHaveLength(3);
    expect(body).not.toContain("w:pageBreakBefore");
  });

  test("[W38] empty paragraphs of the page are left out and noted; those in cells and items stay", async () => {
    const { body, counts } = await openDocx(
      doc(p(), p("a"), p(), bullets(item(p())), table(tr(td("")))),
    );
    expect(readParagraphs(body)).toEqual(["a", "", "", ""]);
    expect(counts).toEqual({ emptyParagraph: 2 });
  });

  test("[W39] guidance is never written", async () => {
    const guidance = nodes.guidance.create({ items: "x" }, [p("Hemlig hjälp ", field("namn"))]);
    const { body, counts } = await openDocx(doc(p("a"), guidance));
    expect(body).not.toContain("Hemlig");
    expect(counts).toEqual({ guidance: 1 });
  });
});

describe("text", () => {
  test("[W40] marks are run properties, in the order of the schema", async () => {
    const text = marked(
      "x",
      ...[marks.bold, marks.italic, marks.strike, marks.superscript].map((type) => type.create()),
      marks.language.create({ tag: "en" }),
    );
    expect((await openDocx(doc(p(text)))).body).toContain(
      '<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:strike/><w:vertAlign w:val="superscript"/><w:lang w:val="en" w:eastAsia="en"/></w:rPr>',
    );
  });

  test("[W40] a language that is no tag is left out and noted", async () => {
    const text = marked("x", marks.language.create({ tag: "på finska" }));
    const { body, counts } = await openDocx(doc(p(text)));
    expect(body).not.toContain("w:lang");
    expect(counts).toEqual({ unknownLanguage: 1 });
  });

  const link = (href: string) => marks.link.create({ href });

  test("[W41] a link is one hyperlink, though its text changes look", async () => {
    const href = "https://example.se/å?a=1&b=2";
    const bold = marked("b", link(href), marks.bold.create());
    const { body, part } = await openDocx(doc(p(marked("a", link(href)), bold)));
    expect(body.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(part("word/_rels/document.xml.rels")).toContain(
      'Target="https://example.se/%C3%A5?a=1&amp;b=2" TargetMode="External"',
    );
  });

  test("[W41] #id leads to the heading", async () => {
    const { body } = await openDocx(doc(h(2, "Syfte", "s1"), p(marked("dit", link("#s1")))));
    expect(body).toContain('<w:hyperlink w:anchor="_Klubba_s1"');
  });

  test("[W41] an address that Word would choke on is written as text", async () => {
    const { body, counts } = await openDocx(doc(p(marked("dit", link("http://[")))));
    expect(readParagraphs(body)).toEqual(["dit"]);
    expect(body).not.toContain("w:hyperlink");
    expect(counts).toEqual({ brokenLink: 1 });
  });

  test("[W42] a field shows its value; unfilled, its label in brackets, marked", async () => {
    const document = {
      ...doc(p(field("kommun"), " ", field("tid"))),
      fields: {
        kommun: { label: "Kommun", value: "Sala", hint: "" },
        tid: { label: "Tid", value: " ", hint: "" },
      },
    };
    const { body, counts } = await openDocx(document);
    expect(readParagraphs(body)).toEqual(["Sala [Tid]"]);
    expect(body.match(/KlubbaUnfilled/g)).toHaveLength(1);
    expect(counts).toEqual({ unfilledField: 1 });
  });

  test("[W43] footnotes count in reading order and keep their links", async () => {
    const { body, part } = await openDocx(
      doc(
        p("a", note("Ett ", marked("här", link("https://a.se")))),
        bullets(item(p("b", note("Två")))),
      ),
    );
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d)"/g)].map(([, id]) => id)).toEqual([
      "1",
      "2",
    ]);
    expect(readParagraphs(part("word/footnotes.xml"))).toEqual(["", "", " Ett här", " Två"]);
    expect(part("word/_rels/footnotes.xml.rels")).toContain("https://a.se");
    expect(part("word/_rels/document.xml.rels")).not.toContain("https://a.se");
  });

  test("[W44] suggestions are revisions with author and time", async () => {
    const change = { id: "1", author: "Anna", at: "2026-11-20T08:30:00.000Z" };
    const { body, counts } = await openDocx(
      doc(
        p(
          marked("bör", marks.deletion.create(change)),
          marked("ska", marks.insertion.create(change)),
        ),
      ),
    );
    expect(body).toContain('<w:del w:id="1" w:author="Anna" w:date="2026-11-20T08:30:00Z">');
    expect(body).toContain('<w:delText xml:space="preserve">bör</w:delText>');
    expect(body).toMatch(/<w:ins [^>]+><w:r><w:t xml:space="preserve">ska</);
    expect(counts).toEqual({ suggestion: 2 });
  });

  test("[W44] a change by nobody at no time is by someone unknown", async () => {
    const change = { id: "1", author: null, at: null };
    const { body } = await openDocx(doc(p(marked("x", marks.insertion.create(change)))));
    expect(body).toContain('<w:ins w:id="1" w:author="Okänd">');
  });

  test("[W44] suggestions that Word files do not yet hold are noted", async () => {
    const formatting = marks.formatting.create({ id: "1", author: null, at: null, change: "{}" });
    const block = nodes.paragraph.create({ suggestion: "{}" }, schema.text("y"));
    const { counts } = await openDocx(doc(p(marked("x", formatting)), block));
    expect(counts).toEqual({ formattingSuggestion: 1, blockSuggestion: 1 });
  });

  test("[W45] comments and links to the checklist are noted", async () => {
    const comment = marks.comment.create({ thread: "t1" });
    const document = {
      ...doc(
        nodes.heading.create({ level: 2, topic: "syfte" }, schema.text("A")),
        p(marked("x", comment), marked("y", comment, marks.bold.create())),
      ),
      evidence: { "SKL-1": { state: "notApplicable", reason: "Nej" } },
    } as const;
    expect((await openDocx(document)).counts).toEqual({ comment: 1, evidence: 2 });
  });
});

import { emptyHead, type PolicyDocument, schema } from "@klubba/model";
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
import { noon } from "../cases/open-docx.ts";
import { openRedline } from "../cases/open-redline.ts";
import { childOf, descendantsOf, parseXml } from "../cases/parse-xml.ts";
import { tinyGif, tinyPng } from "../cases/tiny-pictures.ts";

const { marks, nodes } = schema;
const bold = marks.bold.create();
const link = (href: string) => marks.link.create({ href });

const long = (about: string) =>
  `Det här stycket handlar om ${about} och är så långt att det känns igen var det än står.`;

/** Texts that have little in common: what moves has no double. */
const planText =
  "Den som vill öppna ett konto skriver först en plan med mål, målgrupp och ansvarig.";
const answerText =
  "Frågor från invånare besvaras inom två arbetsdagar, kvällar och helger undantagna.";
const pictureText =
  "Fotografen anges alltid och barn får bara synas när vårdnadshavaren har sagt ja.";

const lines = async (...given: Parameters<typeof openRedline>) =>
  (await openRedline(...given)).lines;

describe("the file", () => {
  test("[R2] the same documents at the same time are the same bytes", async () => {
    const [first, second] = [
      await openRedline(everyConstruct, doc(p("a")), { headTable: true, contents: true }),
      await openRedline(everyConstruct, doc(p("a")), { headTable: true, contents: true }),
    ];
    expect(first.bytes).toEqual(second.bytes);
  });

  test("[R3] every revision has author and time; the time is that of the file", async () => {
    const { body } = await openRedline(
      doc(h(2, "Rubrik"), p(planText), p(answerText), p("Vi bör"), p(pictureText), p("B")),
      doc(
        h(3, "Rubrik"),
        p(answerText),
        p("Vi ", marked("ska", bold)),
        p(pictureText),
        p(planText),
        p("B"),
      ),
      { author: "Åsa <Ek>", now: new Date("2026-12-24T15:00:00.123Z") },
    );
    const revisions = [...body.matchAll(/<w:(?:ins|del|move\w+?|\w+Change)(?: [^>]*)>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes("RangeEnd"));
    expect(new Set(revisions.map((tag) => /<w:(\w+)/.exec(tag)![1]))).toEqual(
      new Set([
        "ins",
        "del",
        "pPrChange",
        "moveFromRangeStart",
        "moveFrom",
        "moveToRangeStart",
        "moveTo",
      ]),
    );
    for (const tag of revisions) {
      expect(tag).toContain('w:author="Åsa &lt;Ek&gt;" w:date="2026-12-24T15:00:00Z"');
    }
  });

  test("[R13] alike documents have no revision at all", async () => {
    const { body, counts } = await openRedline(everyConstruct, everyConstruct);
    expect(body).not.toMatch(/<w:(?:ins|del|move\w*|\w+Change)[ >]/);
    expect(counts).toMatchObject({ undecided: 1, comment: 1, newFrame: 1 });
    expect(counts).not.toHaveProperty("suggestion");
  });
});

describe("paragraphs", () => {
  test("[R4] words", async () => {
    expect(
      await lines(doc(p("Vi bör svara inom 24 timmar.")), doc(p("Vi ska svara inom 48 timmar."))),
    ).toEqual(["Vi [-bör-]{+ska+} svara inom [-24-]{+48+} timmar."]);
  });

  test("[R4] a paragraph comes or goes with its mark", async () => {
    expect(
      await lines(
        doc(p("Först"), p("Chefen godkänner planen."), p("Sist")),
        doc(p("Först"), p("Brev registreras samma dag av registratorn i huset."), p("Sist")),
      ),
    ).toEqual([
      "Först",
      "[-Chefen godkänner planen.-]¶-",
      "{+Brev registreras samma dag av registratorn i huset.+}¶+",
      "Sist",
    ]);
  });

  test("[R4] a text in two parts, and two in one", async () => {
    const [first, second] = [long("planen"), long("svaren")];
    const whole = doc(p("Först"), p(`${first} ${second}`), p("Sist"));
    const parts = doc(p("Först"), p(first), p(second), p("Sist"));
    expect(await lines(whole, parts)).toEqual(["Först", `${first}[- -]¶+`, second, "Sist"]);
    expect(await lines(parts, whole)).toEqual(["Först", `${first}¶-`, `{+ +}${second}`, "Sist"]);
  });

  test("[R5] at the end of the document the mark before it is the one that comes or goes", async () => {
    const [one, two] = [doc(p("Först")), doc(p("Först"), p("Ett nytt stycke sist av allt."))];
    expect(await lines(one, two)).toEqual(["Först¶+", "{+Ett nytt stycke sist av allt.+}"]);
    expect(await lines(two, one)).toEqual(["Först¶-", "[-Ett nytt stycke sist av allt.-]"]);
  });

  test("[R5] so it is before a table", async () => {
    const grid = table(tr(td("Facebook"), td("24 timmar")));
    const [one, two] = [doc(p("Först"), grid), doc(p("Först"), h(2, "Kanaler vi har"), grid)];
    expect((await lines(one, two)).slice(0, 2)).toEqual([
      "Först¶+",
      "Heading2<-Normal: {+Kanaler vi har+}",
    ]);
    expect((await lines(two, one)).slice(0, 2)).toEqual([
      "Först¶-",
      "Normal<-Heading2: [-Kanaler vi har-]",
    ]);
  });

  test("[R5] the last of the one and the last of the other that have nothing in common are one", async () => {
    expect(
      await lines(
        doc(p("Först"), p("Chefen godkänner planen.")),
        doc(p("Först"), p("Brev registreras samma dag av registratorn i huset.")),
      ),
    ).toEqual([
      "Först",
      "[-Chefen godkänner planen.-]{+Brev registreras samma dag av registratorn i huset.+}",
    ]);
  });

  test("[R6] another level, list or quotation is a change of the paragraph", async () => {
    expect(
      await lines(
        doc(h(2, "Syfte med policyn"), p(long("planen")), p(long("svaren")), p("Sist")),
        doc(
          h(3, "Syfte med policyn"),
          quote(p(long("planen"))),
          bullets(item(p(long("svaren")))),
          p("Sist"),
        ),
      ),
    ).toEqual([
      "Heading3<-Heading2: Syfte med policyn",
      `Quote<-Normal: ${long("planen")}`,
      `ListParagraph 1<-Normal: ${long("svaren")}`,
      "Sist",
    ]);
  });

  test("[R6] the same list is one list, whatever came into it", async () => {
    expect(
      await lines(
        doc(ordered({}, item(p("Skriv en plan")), item(p("Fråga chefen"))), p("Sist")),
        doc(
          ordered({}, item(p("Skriv en plan")), item(p("Välj kanal")), item(p("Fråga chefen"))),
          p("Sist"),
        ),
      ),
    ).toEqual([
      "ListParagraph 1: Skriv en plan",
      "ListParagraph 1: {+Välj kanal+}¶+",
      "ListParagraph 1: Fråga chefen",
      "Sist",
    ]);
  });

  test("[R6] a list that counts otherwise is another", async () => {
    const list = (attributes: Record<string, unknown>) =>
      doc(ordered(attributes, item(p("Skriv en plan")), item(p("Fråga chefen"))), p("Sist"));
    const found = await lines(list({}), list({ format: "lowerAlpha" }));
    expect(found).toEqual([
      "ListParagraph 1<-ListParagraph 2: Skriv en plan",
      "ListParagraph 1<-ListParagraph 2: Fråga chefen",
      "Sist",
    ]);
  });

  test("[R6] space that comes from the neighbours is no change", async () => {
    const grid = table(tr(td("Facebook"), td("24 timmar")));
    const { body } = await openRedline(doc(h(2, "A"), p("Sist")), doc(h(2, "A"), grid, p("Sist")));
    expect(body).toContain('<w:spacing w:before="200"/>');
    expect(body).not.toContain("w:pPrChange");
  });

  test("[R6] a page break is a change of the paragraph after it", async () => {
    expect(
      await lines(
        doc(p("Först"), h(2, "Ny sida")),
        doc(p("Först"), nodes.pageBreak.create(), h(2, "Ny sida")),
      ),
    ).toEqual(["Först", "Heading2 page<-Heading2: Ny sida"]);
  });
});

describe("neighbours", () => {
  const datesOf = (body: string) =>
    [...body.matchAll(/<w:ins [^>]*w:date="[^T]*T(\d\d:\d\d)/g)].map(([, time]) => time);

  test("[R3] an insertion right after one in the paragraph before is two minutes earlier", async () => {
    const ends = await openRedline(
      doc(p("Vi svarar fort"), p("Chefen godkänner"), p("Sist")),
      doc(p("Vi svarar fort nu"), p("alltid Chefen godkänner"), p("Sist")),
    );
    expect(ends.lines.slice(0, 2)).toEqual([
      "Vi svarar fort{+ nu+}",
      "{+alltid +}Chefen godkänner",
    ]);
    expect(datesOf(ends.body)).toEqual(["12:00", "11:58"]);
  });

  test("[R3] so is a paragraph that came after it, if only by its mark", async () => {
    const came = await openRedline(
      doc(p("Vi svarar fort"), p("Sist")),
      doc(p("Vi svarar fort nu"), p("Brev registreras samma dag."), p("Sist")),
    );
    expect(came.lines[1]).toBe("{+Brev registreras samma dag.+}¶+");
    // The end of the first, the mark of the second, its text.
    expect(datesOf(came.body)).toEqual(["12:00", "12:00", "11:58"]);
  });

  test("[R3] what stands apart has the one time", async () => {
    const { body } = await openRedline(
      doc(p("Vi svarar fort."), p("Chefen godkänner"), p("Sist")),
      doc(p("Vi svarar nu fort."), p("alltid Chefen godkänner"), p("Sist")),
    );
    expect(datesOf(body)).toEqual(["12:00", "12:00"]);
  });
});

describe("text", () => {
  test("[R6] another look is a change of the run", async () => {
    const { lines, body } = await openRedline(
      doc(p("Vi ska svara fort.")),
      doc(p("Vi ", marked("ska", bold), " svara fort.")),
    );
    expect(lines).toEqual(["Vi *ska* svara fort."]);
    expect(body).toMatch(/<w:rPr><w:b\/><w:bCs\/><w:rPrChange [^>]*><w:rPr\/><\/w:rPrChange>/);
  });

  test("[R6] another address is another text, for a link has no revisions", async () => {
    const at = (href: string) => doc(p("Läs mer på ", marked("webben", link(href)), "."));
    const { lines } = await openRedline(at("https://a.example/"), at("https://b.example/"));
    expect(lines).toEqual(["Läs mer på <[-webben-]><{+webben+}>."]);
  });

  test("[R6] a link that holds an edit is one link", async () => {
    const at = (text: string) => doc(p("Läs ", marked(text, link("https://a.example/")), "."));
    const { lines } = await openRedline(at("vår gamla webbplats"), at("vår nya webbplats"));
    expect(lines).toEqual(["Läs <vår [-gamla-]{+nya+} webbplats>."]);
  });

  test("[R6] a field has the value of its own document", async () => {
    const at = (value: string): PolicyDocument => ({
      ...doc(p("Vi svarar inom ", field("svarstid"), ".")),
      fields: { svarstid: { label: "Svarstid", value, hint: "" } },
    });
    expect(await lines(at("24 timmar"), at(""))).toEqual([
      "Vi svarar inom [-24 timmar-]{+[Svarstid]+}.",
    ]);
  });

  test("[R11] a deleted field keeps its code, as Word names it there", async () => {
    const { lines, body } = await openRedline(
      doc(h(2, "Svar på frågor", "svar"), p("Så gör vi, se ", reference("svar"), "."), p("Sist")),
      doc(h(2, "Svar på frågor", "svar"), p("Så gör vi."), p("Sist")),
    );
    expect(lines[1]).toBe("Så gör vi[-, se (field)Svar på frågor-].");
    expect(body).toContain("<w:delInstrText");
    expect(descendantsOf(parseXml(body)).filter(({ name }) => name === "w:instrText")).toEqual([]);
  });
});

describe("moves", () => {
  const [plan, answers] = [planText, answerText];
  // The shorter section is the one that moves.
  const planning = [h(2, "Plan"), p(plan), p(pictureText)];
  const answering = [h(2, "Svar"), p(answers)];
  const older = doc(...planning, ...answering, h(2, "Bilder"), p("Sist"));
  const newer = doc(...answering, ...planning, h(2, "Bilder"), p("Sist"));

  test("[R7] a move has one range at either end, with one name", async () => {
    const { lines, body } = await openRedline(older, newer);
    expect(lines).toEqual([
      "Heading2: {>Svar>}¶>",
      `{>${answers}>}¶>`,
      "Heading2: Plan",
      plan,
      pictureText,
      "Heading2: [<Svar<]¶<",
      `[<${answers}<]¶<`,
      "Heading2: Bilder",
      "Sist",
    ]);
    const names = [...body.matchAll(/<w:move(\w+)RangeStart [^>]*w:name="(\w+)"/g)];
    expect(names.map(([, end, name]) => `${end} ${name}`)).toEqual(["To move1", "From move1"]);
    expect(body.match(/<w:move\w+RangeEnd w:id="\d+"\/>/g)).toHaveLength(2);
    expect(body).not.toMatch(/<w:(?:ins|del) /);
  });

  test("[R7] asked for, a move is a deletion and an insertion", async () => {
    const { body, lines } = await openRedline(older, newer, { moves: "deletions" });
    expect(body).not.toContain("w:move");
    expect(lines.filter((line) => line.endsWith("¶-"))).toHaveLength(2);
    expect(lines.filter((line) => line.endsWith("¶+"))).toHaveLength(2);
  });

  describe("a moved text that was edited", () => {
    const before = "Frågor från invånare besvaras inom 24 timmar, kvällar och helger undantagna.";
    const after = "Frågor från invånare besvaras inom 48 timmar, kvällar och helger undantagna.";
    const left = doc(p("Först"), p(before), p(plan), p(pictureText), p("Sist"));
    const reached = doc(p("Först"), p(plan), p(pictureText), p(after), p("Sist"));

    test("[R14] says at its source what went, at its destination what came", async () => {
      const { lines, body } = await openRedline(left, reached);
      expect(lines).toEqual([
        "Först",
        "[<Frågor från invånare besvaras inom <][-24-][< timmar, kvällar och helger undantagna.<]¶<",
        plan,
        pictureText,
        "{>Frågor från invånare besvaras inom >}{+48+}{> timmar, kvällar och helger undantagna.>}¶>",
        "Sist",
      ]);
      expect(body.match(/<w:move\w+Range(?:Start|End) /g)).toHaveLength(4);
      expect(body).toMatch(/<w:delText[^>]*>24</);
    });

    test("[R14] keeps its links and notes on either side of an edit", async () => {
      const at = (hours: string) =>
        p(
          marked(`Frågor besvaras inom ${hours} timmar`, link("https://a.example/")),
          note("Helger och kvällar undantagna."),
          " av den som har jouren hos kommunen den dagen.",
        );
      const found = await lines(
        doc(p("Först"), at("24"), p(plan), p(pictureText), p("Sist")),
        doc(p("Först"), p(plan), p(pictureText), at("48"), p("Sist")),
      );
      const rest = " av den som har jouren hos kommunen den dagen.";
      expect(found[1]).toBe(`<[<Frågor besvaras inom <][-24-][< timmar<]>[<^1${rest}<]¶<`);
      expect(found[4]).toBe(`<{>Frågor besvaras inom >}{+48+}{> timmar>}>{>^2${rest}>}¶>`);
    });

    test("[R14] says of a field that its value is another", async () => {
      const at = (value: string, ...blocks: Parameters<typeof doc>): PolicyDocument => ({
        ...doc(p("Först"), ...blocks, p("Sist")),
        fields: { svarstid: { label: "Svarstid", value, hint: "" } },
      });
      const text = p("Frågor besvaras inom ", field("svarstid"), " av den som har jouren.");
      const found = await lines(
        at("24 timmar", text, p(plan), p(pictureText)),
        at("48 timmar", p(plan), p(pictureText), text),
      );
      expect(found[1]).toBe("[<Frågor besvaras inom <][-24 timmar-][< av den som har jouren.<]¶<");
      expect(found[4]).toBe("{>Frågor besvaras inom >}{+48 timmar+}{> av den som har jouren.>}¶>");
    });

    test("[R14] is deleted and inserted whole where moves are not asked for", async () => {
      const found = await lines(left, reached, { moves: "deletions" });
      expect(found).toContain(`[-${before}-]¶-`);
      expect(found).toContain(`{+${after}+}¶+`);
    });
  });

  test("[R11] a heading that moved has a bookmark at either end, and its references say so", async () => {
    const pointing = p("Läs mer i avsnittet ", reference("svar"), ".");
    const { body, lines } = await openRedline(
      doc(
        h(2, "Plan", "plan"),
        p(plan),
        p(pictureText),
        h(2, "Svar", "svar"),
        p(answers),
        pointing,
      ),
      doc(
        h(2, "Svar", "svar"),
        p(answers),
        h(2, "Plan", "plan"),
        p(plan),
        p(pictureText),
        pointing,
      ),
    );
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["_Klubba_svar", "_Klubba_plan", "_KlubbaTidigare_2"]);
    expect(lines.at(-1)).toBe("Läs mer i avsnittet [-(field)Svar-]{+(field)Svar+}.");
    expect(body).toMatch(/delInstrText [^>]*> REF _KlubbaTidigare_2 /);
    expect(body).toMatch(/instrText [^>]*> REF _Klubba_svar /);
  });
});

describe("tables", () => {
  const grid = (...rows: (readonly string[])[]) =>
    table(
      tr(th("Kanal"), th("Svarstid")),
      ...rows.map((cells) => tr(...cells.map((text) => td(text)))),
    );

  test("[R8] words in cells, rows that came and went", async () => {
    expect(
      await lines(
        doc(grid(["Facebook", "24 timmar"], ["Radio och tv", "aldrig"]), p("Sist")),
        doc(grid(["Facebook", "48 timmar"], ["Instagram", "en vecka"]), p("Sist")),
      ),
    ).toEqual([
      "| Kanal | Svarstid |",
      "| Facebook | [-24-]{+48+} timmar |",
      "-| [-Radio och tv-]¶- | [-aldrig-]¶- |",
      "+| {+Instagram+}¶+ | {+en vecka+}¶+ |",
      "Sist",
    ]);
  });

  test("[R8] rows whose cells lie otherwise are deleted and inserted, in the one table", async () => {
    const found = await openRedline(
      doc(table(tr(td("Facebook"), td("24 timmar"))), p("Sist")),
      doc(table(tr(td("Facebook"), td("Varje dag"), td("24 timmar"))), p("Sist")),
    );
    expect(found.lines).toEqual([
      "-| [-Facebook-]¶- | [-24 timmar-]¶- |",
      "+| {+Facebook+}¶+ | {+Varje dag+}¶+ | {+24 timmar+}¶+ |",
      "Sist",
    ]);
    expect(found.body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(found.body).toContain("<w:tblGrid>");
  });

  test("[R8] a table that came or went whole", async () => {
    const [without, having] = [
      doc(p("Först"), p("Sist")),
      doc(p("Först"), grid(["A", "B"]), p("Sist")),
    ];
    expect(await lines(without, having)).toEqual([
      "Först",
      "+| {+Kanal+}¶+ | {+Svarstid+}¶+ |",
      "+| {+A+}¶+ | {+B+}¶+ |",
      "Sist",
    ]);
    expect(await lines(having, without)).toEqual([
      "Först",
      "-| [-Kanal-]¶- | [-Svarstid-]¶- |",
      "-| [-A-]¶- | [-B-]¶- |",
      "Sist",
    ]);
  });

  test("[R8] a cell never loses its last mark", async () => {
    expect(
      await lines(
        doc(table(tr(td("Facebook"), td([p("Varje dag"), p("Även helger och lov.")]))), p("Sist")),
        doc(table(tr(td("Facebook"), td([p("Varje dag")]))), p("Sist")),
      ),
    ).toEqual(["| Facebook | Varje dag¶- / [-Även helger och lov.-] |", "Sist"]);
  });

  test("[R8] a row that becomes a header row", async () => {
    const { body } = await openRedline(
      doc(table(tr(td("Kanal"), td("Tid")), tr(td("A"), td("B"))), p("Sist")),
      doc(table(tr(th("Kanal"), th("Tid")), tr(td("A"), td("B"))), p("Sist")),
    );
    expect(body).toMatch(/<w:tblHeader\/><w:trPrChange [^>]*><w:trPr\/><\/w:trPrChange>/);
    expect(body).toMatch(/<w:tblPrChange [^>]*><w:tblPr>/);
  });
});

describe("notes and pictures", () => {
  test("[R9] a note of both documents has the redline inside it", async () => {
    const at = (text: string, year: string) => doc(p(text, note(`Beslutat ${year} av nämnden.`)));
    const { lines, part } = await openRedline(at("Vi svarar", "2021"), at("Vi svarar", "2025"));
    expect(lines).toEqual(["Vi svarar^1"]);
    const notes = part("word/footnotes.xml");
    expect(notes.match(/<w:footnote /g)).toHaveLength(3);
    expect(notes).toMatch(/<w:del [^>]*>.*2021.*<w:ins [^>]*>.*2025/);
  });

  test("[R9] notes that came and went have numbers of their own, and say so", async () => {
    const { lines, part } = await openRedline(
      doc(p("Vi svarar", note("Enligt lag."), " fort. Chefen vet.")),
      doc(p("Vi svarar fort. Chefen vet", note("Sedan i fjol på våren."), ".")),
    );
    expect(lines).toEqual(["Vi svarar[-^1-] fort. Chefen vet{+^2+}."]);
    const notes = part("word/footnotes.xml");
    expect(notes).toMatch(/w:id="1">.*<w:delText [^>]*>Enligt lag/);
    expect(notes).toMatch(/w:id="2">.*<w:ins .*Sedan i fjol/);
  });

  test("[R10] the pictures of both documents are in the file", async () => {
    const loadPicture = (src: string) => (src === "asset:old" ? tinyPng : tinyGif);
    const { lines, paths } = await openRedline(
      doc(p("Först"), image({ src: "asset:old", alt: "Torget" }), p("Sist")),
      doc(p("Först"), image({ src: "asset:new", alt: "Torget" }), p("Sist")),
      { loadAsset: loadPicture },
    );
    expect(lines.join("\n")).toContain("[-(picture)-]");
    expect(lines.join("\n")).toContain("{+(picture)+}");
    expect(paths.filter((path) => path.includes("media"))).toHaveLength(2);
  });

  test("[R10] one name may mean two pictures; the same picture is stored once", async () => {
    const document = doc(p("Först"), image({ src: "torget.png", alt: "Torget" }), p("Sist"));
    const options = { loadAsset: () => tinyPng };
    const same = await openRedline(document, document, {
      ...options,
      loadOldAsset: () => tinyPng.slice(),
    });
    expect(same.lines[1]).toBe("(picture)");
    expect(same.paths.filter((path) => path.includes("media"))).toHaveLength(1);
    const other = await openRedline(document, document, {
      ...options,
      loadOldAsset: () => tinyGif,
    });
    expect(other.lines[1]).toBe("[-(picture)-]{+(picture)+}");
  });

  test("[R10] a new description is a new picture to Word", async () => {
    const at = (alt: string) => doc(p("Först"), image({ alt }), p("Sist"));
    expect((await lines(at("Torget"), at("Stora torget")))[1]).toBe("[-(picture)-]{+(picture)+}");
  });
});

describe("the head and what surrounds the text", () => {
  const at = (head: Partial<PolicyDocument["head"]>): PolicyDocument => ({
    ...doc(h(2, "Syfte"), p("Text")),
    head: { ...emptyHead, title: "Policy", ...head },
  });

  test("[R12] the head table says what it said before", async () => {
    const found = await lines(
      at({ docType: "Policy", version: "1.0", related: "Lagen\nRiktlinjen" }),
      at({ version: "2.0", diaryNo: "KS 2026/1", related: "Lagen\nRiktlinjen för bilder" }),
      { headTable: true },
    );
    expect(found).toContain("| Version | [-1.0-]{+2.0+} |");
    expect(found).toContain("-| [-Dokumenttyp-]¶- | [-Policy-]¶- |");
    expect(found).toContain("+| {+Diarienummer+}¶+ | {+KS 2026/1+}¶+ |");
    expect(found.find((line) => line.includes("Lagen"))).toContain("Riktlinjen{+ för bilder+}");
  });

  test("[R12] a title from the head is compared with the title of the body", async () => {
    const body = doc(h(1, "Policy för sociala medier"), h(2, "Syfte"), p("Text"));
    expect(await lines(at({ title: "Policy för medier" }), body)).toEqual([
      "Heading1: Policy för {+sociala +}medier",
      "Heading2: Syfte",
      "Text",
    ]);
  });

  test("[R2] contents, header and footer are the new document's, without revisions", async () => {
    const five = (last: string) =>
      doc(...["Syfte", "Mål", "Plan", "Svar", last].map((text) => h(2, text)));
    const older = { ...five("Bilder"), head: { ...emptyHead, title: "Gammal", diaryNo: "KS 1" } };
    const newer = { ...five("Filmer"), head: { ...emptyHead, title: "Ny", diaryNo: "KS 2" } };
    const { body, part } = await openRedline(older, newer, { contents: true });
    const contents = body.slice(body.indexOf("<w:sdt>"), body.indexOf("</w:sdt>"));
    expect(contents).toContain("Filmer");
    expect(contents).not.toMatch(/Bilder|<w:(?:ins|del) /);
    expect(part("word/header1.xml")).toContain(">Ny<");
    expect(part("word/footer1.xml")).toContain(">KS 2<");
    expect(part("docProps/core.xml")).toContain("<dc:title>Ny</dc:title>");
  });

  test("[R13] documents are compared as they stand, and the notes say what that leaves out", async () => {
    const suggested = { id: "s1", author: "Bo", at: noon.toISOString() };
    const newer = doc(
      p("Vi ", marked("inte ", marks.insertion.create(suggested)), "svarar."),
      p(marked("Se här", marks.comment.create({ thread: "t1" }))),
    );
    const { lines, counts } = await openRedline(doc(p("Vi svarar."), p("Se här")), newer);
    expect(lines).toEqual(["Vi svarar.", "Se här"]);
    expect(counts).toEqual({ comment: 1, undecided: 1, newFrame: 1 });
  });

  test("[R1] guidance is in neither", async () => {
    const older = doc(nodes.guidance.create(null, [p("Skriv kort.")]), p("Text"));
    expect(await lines(older, doc(p("Text")))).toEqual(["Text"]);
  });

  test("[R11] what is deleted may refer to what is deleted", async () => {
    const older = doc(
      h(2, "Regler som gällde förr", "forr"),
      p("Se ", reference("forr"), " i det gamla beslutet från nämnden."),
      h(2, "Sist"),
    );
    const { body } = await openRedline(older, doc(h(2, "Sist")));
    const name = /w:name="(_KlubbaTidigare_\d+)"/.exec(body)![1];
    expect(body).toContain(` REF ${name} \\h `);
    expect(childOf(parseXml(body), "w:body")).toBeDefined();
  });
});

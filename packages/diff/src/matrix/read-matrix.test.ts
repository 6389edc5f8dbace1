import type { Checklist, Fact, Item, Municipality } from "@klubba/model";
import { schema } from "@klubba/model";
import { describe, expect, test } from "vitest";
import { createIndex } from "../many/create-index.ts";
import { p, policy } from "../testing/build.ts";
import { surveyed } from "../testing/survey.ts";
import { formatMatrix } from "./format-matrix.ts";
import { formatMatrixCsv } from "./format-matrix-csv.ts";
import { readMatrixSources, saySource } from "./matrix-sources.ts";
import { readMatrix } from "./read-matrix.ts";

const both = (text: string) => ({ sv: text, en: text });
const item = (id: string): Item => ({
  id,
  question: both(id),
  why: both(""),
  laws: [],
  sources: [],
  verification: "source",
  origins: [],
});
const checklist: Checklist = {
  id: "social",
  title: both("Sociala medier"),
  topics: [
    { id: "plan", title: both("Plan före start"), items: [item("plan.before"), item("plan.form")] },
    { id: "response", title: both("Svarstid"), items: [item("response.time")] },
  ],
};
const fact = (topic: string, text: string): Fact => ({
  topic,
  statement: both(text),
  strength: "ska",
  url: "https://exempel.se/a",
});
const municipality = (id: string, ...facts: Fact[]): Municipality => {
  const plain = surveyed(id, facts);
  return { ...plain, population: 45_000, document: { ...plain.document, adoptedOn: "2011" } };
};
const topicHeading = (text: string, topic: string | null, level = 2) =>
  schema.nodes.heading.create({ level, topic }, schema.text(text));

const document = policy([
  topicHeading("Plan", "plan"),
  "Den som vill starta ett konto ska skriva en plan.",
  schema.nodes.guidance.create({ items: "" }, p("Vem läser planen?")),
  topicHeading("Blanketten", null, 3),
  "Blanketten lämnas till chefen.",
  topicHeading("Övrigt", null),
  "Riktlinjen gäller bara arbetet.",
]);
const read = (municipalities: Municipality[], own = document) =>
  readMatrix({
    checklist,
    municipalities,
    documents: [{ id: "own", name: "Utkast", document: own }],
    language: "sv",
  });
const cellsOf = (
  topic: string,
  column: string,
  matrix = read([municipality("Malmö", fact("plan", "En, två."), fact("plan", "=SUM(A1)"))]),
) => matrix.cells.filter((cell) => cell.topic === topic && cell.column === column);

describe("the matrix", () => {
  test("[X1] [X2] empty is not seen for a municipality and missing where an own document names topics", () => {
    expect(cellsOf("response", "Malmö")).toMatchObject([
      { seen: false, state: "notSeen", statement: null },
    ]);
    expect(cellsOf("response", "own")).toMatchObject([
      { seen: false, state: "missing", statement: null },
    ]);
  });

  test("[X3] a document states what stands under the topic's headings, guidance left out", () => {
    expect(cellsOf("plan", "own")).toMatchObject([
      {
        statement: "Den som vill starta ett konto ska skriva en plan.",
        strength: "ska",
        source: "Plan",
        seen: true,
      },
      {
        statement: "Blanketten lämnas till chefen.",
        strength: null,
        source: "Blanketten",
        seen: true,
      },
    ]);
  });

  test("[X3] evidence adds blocks from elsewhere, each told once", () => {
    const [, , , , , , other] = document.body.children;
    const evidence = {
      "plan.before": {
        state: "covered" as const,
        blocks: [String(other!.attrs.id), String(document.body.child(1).attrs.id)],
        digest: "",
      },
    };
    const matrix = read([], { ...document, evidence });
    expect(cellsOf("plan", "own", matrix).map((cell) => cell.statement)).toEqual([
      "Den som vill starta ett konto ska skriva en plan.",
      "Blanketten lämnas till chefen.",
      "Riktlinjen gäller bara arbetet.",
    ]);
  });

  test("[X4] a topic declared not applicable gives its reason", () => {
    const evidence = {
      "response.time": { state: "notApplicable" as const, reason: "Kontot tar inte emot frågor." },
    };
    expect(cellsOf("response", "own", read([], { ...document, evidence }))).toMatchObject([
      {
        state: "notApplicable",
        statement: "Ej tillämpligt: Kontot tar inte emot frågor.",
        seen: true,
      },
    ]);
  });

  test("[X5] one cell for each fact, and no topic is dropped", () => {
    expect(cellsOf("plan", "Malmö")).toHaveLength(2);
    const matrix = read([municipality("Håbo", fact("blocking", "Blockering dokumenteras."))]);
    expect(matrix.topics.at(-1)).toEqual({ id: "blocking", title: "blocking" });
    expect(cellsOf("blocking", "own", matrix)).toMatchObject([{ state: "notFound" }]);
  });

  test("[X2] missing is what an own document that gives evidence leaves open", () => {
    const silent = policy(["Om båtar i hamnen."]);
    const id = String(silent.body.child(0).attrs.id);
    const covered = { state: "covered" as const, blocks: [id], digest: "" };
    const gone = { state: "covered" as const, blocks: ["gone"], digest: "" };
    const stateOf = (evidence: typeof silent.evidence) =>
      cellsOf("response", "own", read([], { ...silent, evidence })).map(({ state }) => state);
    expect(stateOf({})).toEqual(["notFound"]);
    expect(stateOf({ "plan.before": covered })).toEqual(["missing"]);
    expect(stateOf({ "response.time": gone })).toEqual(["notFound"]);
  });

  test("[X2] a text in another language than the search says so in every format, and is never missing", () => {
    const english = policy([
      topicHeading("Response time", null),
      "We reply to the questions of the public.",
      topicHeading("Plan", "other"),
      "There is to be a plan for each of the accounts.",
    ]);
    const matrix = readMatrix({
      checklist,
      municipalities: [],
      documents: [
        { id: "own", name: "draft.md", document: english },
        { id: "a", name: "A", document },
        { id: "b", name: "B", document },
      ],
      language: "sv",
    });
    expect(cellsOf("plan", "own", matrix)).toMatchObject([{ seen: false, state: "notSearched" }]);
    for (const format of ["text", "csv", "html", "md"] as const)
      expect(formatMatrix(matrix, format, "sv")).toContain("inte sökt (annat språk)");
    expect(formatMatrix(matrix, "json", "sv")).toContain('"state": "notSearched"');
    expect(formatMatrix(matrix, "text", "en")).toContain(
      "draft.md: (not searched (other language))",
    );
  });

  test("[X3] a heading that is the topic's name says it", () => {
    const own = policy([topicHeading("2.1 Svarstiden", null), "Vi svarar snabbt."]);
    expect(cellsOf("response", "own", read([], own))).toMatchObject([
      { state: "stated", statement: "Vi svarar snabbt.", source: "2.1 Svarstiden" },
    ]);
  });

  test("[X8] a text is searched where nothing says what it is about, each passage with its place", () => {
    const imported = policy([
      topicHeading("Så fort svarar vi", null),
      "Kommunen ska svara på kommentarer inom två dygn.",
      topicHeading("Blanketten", "plan"),
      "Blanketten lämnas till chefen.",
    ]);
    const [malmo, habo] = [
      municipality("Malmö", fact("response", "Svarar på kommentarer inom ett dygn.")),
      municipality("Håbo", fact("plan", "Den som vill starta ett konto skriver en plan.")),
    ];
    const documents = [
      { id: "file", name: "nora.md", kind: "imported" as const, document: imported },
      { id: "own", name: "Utkast", document: imported },
    ];
    const matrix = readMatrix({
      checklist,
      municipalities: [malmo, habo],
      documents,
      language: "sv",
    });
    for (const column of ["file", "own"]) {
      expect(cellsOf("response", column, matrix)).toMatchObject([
        {
          state: "found",
          seen: true,
          statement: "Kommunen ska svara på kommentarer inom två dygn.",
          strength: "ska",
          source: "Så fort svarar vi",
          blocks: [imported.body.child(1).attrs.id],
          likeness: expect.closeTo(0.5, 0),
        },
      ]);
      expect(cellsOf("plan", column, matrix)).toMatchObject([{ state: "stated", likeness: null }]);
    }
    expect(matrix.columns.map(({ kind }) => kind)).toEqual([
      "imported",
      "document",
      "municipality",
      "municipality",
    ]);
    expect(matrix.limit).toContain("läs dem själv");

    const index = createIndex({
      checklist,
      documents,
      municipalities: [malmo, habo],
      language: "sv",
    });
    const fewer = readMatrix({
      checklist,
      municipalities: [habo],
      documents,
      language: "sv",
      index,
    });
    expect(cellsOf("response", "file", fewer)).toEqual(cellsOf("response", "file", matrix));
  });

  test("[X9] at most three passages, the nearest first", () => {
    const text = "Svarar på kommentarer inom ett dygn";
    // Enough else, so that the words of these are not everywhere.
    const others = Array.from(
      { length: 20 },
      (_, at) => `Båt${at} ligger i hamn${at} vid brygga${at}.`,
    );
    const answers = ["", " eller två", " och en natt", " i juli"].map((more) => `${text}${more}.`);
    const imported = policy([...answers, ...others]);
    const cells = cellsOf(
      "response",
      "file",
      readMatrix({
        checklist,
        municipalities: [municipality("Malmö", fact("response", text))],
        documents: [{ id: "file", name: "nora.md", kind: "imported", document: imported }],
        language: "sv",
      }),
    );
    expect(cells).toHaveLength(3);
    expect(cells[0]?.statement).toBe(`${text}.`);
    const likenesses = cells.map(({ likeness }) => likeness!);
    expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one));
  });

  test("[X5] what the checklist lacks and several documents have comes last", () => {
    const cars = (text: string) => policy([topicHeading("Tjänstebilar", null), text, "Annat här."]);
    const documents = [
      { id: "a", name: "A", document: cars("Bilen parkeras i garaget om natten.") },
      {
        id: "b",
        name: "B",
        kind: "imported" as const,
        document: cars("Bilen parkeras i garaget."),
      },
    ];
    const municipalities = [municipality("Malmö", fact("plan", "En plan skrivs."))];
    const matrix = readMatrix({ checklist, municipalities, documents, language: "sv" });
    expect(matrix.topics.at(-1)).toEqual({ id: "shared-1", title: "Tjänstebilar" });
    expect(cellsOf("shared-1", "b", matrix)).toMatchObject([
      { state: "found", statement: "Bilen parkeras i garaget.", source: "Tjänstebilar" },
      { state: "found", statement: "Annat här." },
    ]);
    expect(cellsOf("shared-1", "Malmö", matrix)).toMatchObject([{ state: "notSeen" }]);
    const alone = readMatrix({
      checklist,
      municipalities,
      documents: [documents[0]!],
      language: "sv",
    });
    expect(alone.topics).toHaveLength(2);
  });

  test("[X2] an imported text in which nothing was found says so, and not that it is missing", () => {
    const documents = [
      { id: "file", name: "nora.md", kind: "imported" as const, document: policy(["Om båtar."]) },
    ];
    const matrix = readMatrix({ checklist, municipalities: [], documents, language: "sv" });
    expect(cellsOf("plan", "file", matrix)).toMatchObject([{ seen: false, state: "notFound" }]);
    expect(formatMatrix(matrix, "text", "sv")).toContain("nora.md: (hittades inte i texten)");
    expect(formatMatrixCsv(matrix, "sv")).toContain("hittas inget kan regeln ändå finnas");
    expect(formatMatrix(matrix, "text", "sv")).not.toContain("(saknas)");
    expect(matrix.limit).toContain("inte att regeln saknas");
  });

  test("[X6] every rendering carries the limit", () => {
    const matrix = read([municipality("Malmö")]);
    for (const format of ["text", "json", "html"] as const) {
      expect(formatMatrix(matrix, format, "sv")).toContain(
        "betyder inte att kommunen saknar en regel",
      );
    }
    expect(formatMatrix(matrix, "csv", "sv")).toContain("ej sett betyder inte att regeln saknas");
    expect(read([]).limit).toBeNull();
  });

  test("[X7] CSV quotes what needs it, runs no formula, and separates as asked", () => {
    const matrix = read([
      municipality("Malmö", fact("plan", 'En, "två".'), fact("plan", "=SUM(A1)")),
    ]);
    const csv = formatMatrixCsv(matrix, "sv");
    expect(csv.startsWith("\uFEFFOmråde,Kommun eller dokument,Läge,")).toBe(true);
    expect(csv).toContain(
      'Plan före start,Malmö,uppgift finns,"En, ""två"".",ska,https://exempel.se/a,Skåne län,',
    );
    expect(csv).toContain(",'=SUM(A1),");
    expect(csv.split("\r\n")).toHaveLength(matrix.cells.length + 2);
    expect(formatMatrixCsv(matrix, "sv", ";")).toContain('Malmö;uppgift finns;"En, ""två"".";ska;');
  });

  const written = read([
    municipality("Malmö", fact("plan", "En <b>, |två|."), fact("plan", "*Tre*.")),
    municipality("Håbo"),
  ]);

  test("[X10] sources are listed once, numbered column by column, with kind, date and how much was read", () => {
    const sources = readMatrixSources(written);
    expect(sources.list.map((source) => saySource(source, "sv"))).toEqual([
      "Utkast: Utkast. datum inte sett, eget dokument, hela texten",
      "Malmö: Riktlinjer. riktlinjer, 2011, bara början läst, kodade uppgifter, våra egna sammanfattningar",
    ]);
    expect(written.cells.map((cell) => sources.of(cell)?.number ?? null)).toEqual([
      1,
      1,
      2,
      2,
      null,
      null,
      null,
      null,
    ]);
  });

  test("[X11] the page has one table with heads, what each state means, and cells that lead to sources", () => {
    const html = formatMatrix(written, "html", "sv", "2026-11-28");
    expect(html).toContain("Uttaget 2026-11-28");
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html.match(/<th scope="col">/g)).toHaveLength(4);
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
    expect(html).toContain("En &lt;b&gt;, |två|.");
    for (const [, number] of html.matchAll(/href="#source-(\d+)"/g))
      expect(html).toContain(`<li id="source-${number}">`);
    expect(html).toContain('<a href="https://exempel.se/a">');
    expect(html).toContain("<dt>ej sett</dt><dd>Inget sett i den del av källan");
    expect(html).not.toContain("<dt>hittat i texten</dt>");
    expect(html).not.toMatch(/<script|<link|src=/);
    expect(formatMatrix(written, "html", "en")).not.toContain("Taken");
  });

  test("[X12] in Markdown a statement is text and stays in its row", () => {
    const markdown = formatMatrix(written, "md", "sv", "2026-11-28");
    expect(markdown).toContain("| Malmö | \\[ska\\] En \\<b\\>, \\|två\\|. | 2 |");
    expect(markdown).toContain("| Malmö | \\[ska\\] \\*Tre\\*. | 2 |");
    expect(markdown).toContain("| Håbo | (ej sett) |  |");
    expect(markdown).toContain("våra egna sammanfattningar. <https://exempel.se/a>");
  });
});

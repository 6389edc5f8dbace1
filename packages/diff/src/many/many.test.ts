import type { Checklist, Fact, Item } from "@klubba/model";
import { schema } from "@klubba/model";
import { describe, expect, test } from "vitest";
import { p, policy, table, ul } from "../testing/build.ts";
import { surveyed } from "../testing/survey.ts";
import { createIndex } from "./create-index.ts";
import { findSimilarPassages } from "./find-similar-passages.ts";
import { formatSimilarity } from "./format-similarity.ts";
import { similarityOf } from "./similarity-of.ts";
import { topicsOf } from "./topics-of.ts";

const both = (text: string) => ({ sv: text, en: text });
const item = (id: string, question: string): Item => ({
  id,
  question: both(question),
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
    {
      id: "response",
      title: both("Svarstid"),
      items: [item("response.time", "Hur snart besvaras kommentarer?")],
    },
    {
      id: "pictures",
      title: both("Bilder"),
      items: [item("pictures.consent", "Vem samtycker till att en bild publiceras?")],
    },
  ],
};
const fact = (topic: string, text: string): Fact => ({
  topic,
  statement: both(text),
  strength: null,
  url: "https://exempel.se/a",
});
const municipality = (id: string, ...facts: Fact[]) => surveyed(id, facts);
const malmo = municipality(
  "Malmö",
  fact("response", "Kommentarer besvaras inom 24 timmar."),
  fact("pictures", "Samtycke krävs innan en bild på någon publiceras."),
);
const heading = (text: string, topic: string | null = null) =>
  schema.nodes.heading.create({ level: 2, topic }, schema.text(text));
const nora = policy([
  heading("Så fort svarar vi"),
  "Kommunen besvarar kommentarer inom två dygn.",
  heading("Foton", "pictures"),
  "Den som syns ska ha sagt ja.",
  heading("Parkering av tjänstebilar"),
  "Tjänstebilar parkeras i kommunens garage om natten.",
  schema.nodes.guidance.create({ items: "" }, p("Skriv om kommentarer här.")),
]);
const kil = policy([
  heading("Parkering för bilar i tjänsten"),
  "Tjänstebilar parkeras om natten i garage.",
]);
const documents = [
  { id: "nora", name: "Nora", kind: "imported" as const, document: nora },
  { id: "kil", name: "Kil", document: kil },
];
const index = createIndex({ documents, municipalities: [malmo], checklist, language: "sv" });

describe("the index", () => {
  test("[N2] holds each text's passages once, guidance left out, each with its place and topics", () => {
    expect(index.texts.map(({ id, kind }) => [id, kind])).toEqual([
      ["nora", "imported"],
      ["kil", "document"],
      ["Malmö", "municipality"],
    ]);
    expect(index.texts[0]!.passages.map(({ words, section, topics }) => [words, section, topics]))
      .toMatchInlineSnapshot(`
        [
          [
            "Så fort svarar vi",
            0,
            [],
          ],
          [
            "Kommunen besvarar kommentarer inom två dygn.",
            0,
            [],
          ],
          [
            "Foton",
            1,
            [
              "pictures",
            ],
          ],
          [
            "Den som syns ska ha sagt ja.",
            1,
            [
              "pictures",
            ],
          ],
          [
            "Parkering av tjänstebilar",
            2,
            [],
          ],
          [
            "Tjänstebilar parkeras i kommunens garage om natten.",
            2,
            [],
          ],
        ]
      `);
    expect(index.texts[0]!.passages[1]!.block).toBe(nora.body.child(1).attrs.id);
    expect(index.texts[2]!.passages[0]).toMatchObject({
      topics: ["response"],
      block: null,
      url: "https://exempel.se/a",
    });
  });

  test("[N2] evidence says a topic where the checklist is given", () => {
    const id = String(nora.body.child(1).attrs.id);
    const evidence = {
      "response.time": { state: "covered" as const, blocks: [id], digest: "" },
    };
    const own = [{ id: "nora", name: "Nora", document: { ...nora, evidence } }];
    const topicsIn = (asked: Checklist | null) =>
      createIndex({ documents: own, checklist: asked, language: "sv" }).passages[1]!.topics;
    expect(topicsIn(checklist)).toEqual(["response"]);
    expect(topicsIn(null)).toEqual([]);
  });

  test("[N2] a heading that is a topic's name, in either language, names it too", () => {
    const english = { id: "time", title: { sv: "Väntan", en: "Response time" }, items: [] };
    const own = policy([
      heading("3.1 SVARSTIDEN:"),
      "Inom ett dygn.",
      heading("Bilder", "other"),
      "Barn visas aldrig.",
      heading("Response times"),
      "Soon.",
      heading("Svarstid för bilder"),
      "Senare.",
    ]);
    const { passages } = createIndex({
      documents: [{ id: "own", name: "", document: own }],
      checklist: { ...checklist, topics: [...checklist.topics, english] },
      language: "sv",
    });
    const bodies = passages.filter(({ isHeading }) => !isHeading);
    expect(bodies.map(({ topics }) => topics)).toEqual([["response"], ["other"], ["time"], []]);
  });

  test("[N11] a text's own little words say that it is English where its head does not", () => {
    const languageOf = (text: string) =>
      createIndex({
        documents: [{ id: "a", name: "", document: policy([text]) }],
        language: "sv",
      }).language;
    expect(languageOf("We reply to the public within a day.")).toBe("en");
    expect(languageOf("Vi svarar alla inom ett dygn, also on the web.")).toBe("sv");
    expect(languageOf("Facebook")).toBe("sv");
  });

  test("[N11] it speaks the language of most of its documents, whatever the reader has chosen", () => {
    const english = { ...kil, head: { ...kil.head, language: "en" as const } };
    const languageOf = (...all: (typeof kil)[]) =>
      createIndex({
        documents: all.map((document, at) => ({ id: `${at}`, name: "", document })),
        municipalities: [
          municipality("Malmö", { ...fact("x", ""), statement: { sv: "Svar", en: "Answer" } }),
        ],
        language: "en",
      });
    expect(languageOf(kil, nora, english).texts[3]!.passages[0]!.words).toBe("Svar");
    expect(languageOf(kil, english).language).toBe("en");
    expect(languageOf().texts[0]!.passages[0]!.words).toBe("Answer");
  });

  test("[N4] nothing in common is 0, and a text without words is like no other", () => {
    const all = ["Ja visst.", "Nej tack.", ""].map((text, at) => ({
      id: `${at}`,
      name: "",
      document: policy([text]),
    }));
    expect(similarityOf(createIndex({ documents: all, language: "sv" })).likeness).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  test("[N6] the passages that carry a likeness come with the words that they share", () => {
    const [first] = similarityOf(index).explain(0, 1);
    expect([first!.one.words, first!.other.words]).toEqual([
      "Tjänstebilar parkeras i kommunens garage om natten.",
      "Tjänstebilar parkeras om natten i garage.",
    ]);
    expect(first!.words.toSorted()).toEqual([
      "Tjänstebilar",
      "garage",
      "i",
      "natten",
      "om",
      "parkeras",
    ]);
  });

  test("[N7] who else says this: the nearest of each other text, with its section and words", () => {
    const asked = "Kommentarer besvaras inom 24 timmar.";
    expect(findSimilarPassages(index, asked, { limit: 5, except: "Malmö" })).toMatchObject([
      {
        text: { id: "nora" },
        passage: { words: "Kommunen besvarar kommentarer inom två dygn." },
        section: "Så fort svarar vi",
        words: expect.arrayContaining(["Kommentarer", "besvaras", "inom"]),
      },
    ]);
    expect(findSimilarPassages(index, asked, { limit: 1 })[0]).toMatchObject({
      text: { id: "Malmö" },
      section: null,
    });
    expect(findSimilarPassages(index, "Parkering", { limit: 5 })).toEqual([]);
    expect(findSimilarPassages(index, "xyzzy", { limit: 5 })).toEqual([]);
  });
});

describe("[N10] similarity told", () => {
  test("as JSON: every likeness, and the nearest with the passages that carry it", () => {
    const told = JSON.parse(formatSimilarity(index, "json", "sv"));
    expect(told.texts).toEqual([
      { id: "nora", name: "Nora", kind: "imported" },
      { id: "kil", name: "Kil", kind: "document" },
      { id: "Malmö", name: "Malmö", kind: "municipality" },
    ]);
    expect(told.likeness).toEqual(similarityOf(index).likeness);
    expect(told.nearest[1].others[0]).toMatchObject({
      text: "nora",
      passages: [{ other: { section: "Parkering av tjänstebilar" } }, {}],
    });
  });

  test("as CSV: a line a pair, the most alike first, whatever the decimal sign", () => {
    const lines = formatSimilarity(index, "csv", "sv").slice(1).split("\r\n");
    expect(lines[0]).toBe("Den ena;Slag;Den andra;Slag;Likhet");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^Nora;.*;Kil;.*;0,\d\d$/);
    const english = formatSimilarity(index, "csv", "en").split("\r\n")[1]!;
    expect(english).toMatch(/^Nora,"imported file, the whole text",Kil,.*,0\.\d\d$/);
  });

  test("as text: of each the nearest that share anything, and by which words", () => {
    const text = formatSimilarity(index, "text", "sv");
    expect(text).toMatch(
      /^Kil \(eget dokument, hela texten\)\n {2}0,\d\d {2}Nora {2}\(gemensamt: /m,
    );
    expect(text).toContain("inte om de kräver samma sak");
  });
});

describe("topics", () => {
  const topics = topicsOf(index, checklist, "sv");
  const told = topics.map(({ id, title, places }) => ({
    id,
    title,
    places: places.map(({ text, by }) => `${text.id} ${by}`),
  }));

  test("[N8] the checklist's come first, said before found, in its order", () => {
    expect(told.slice(0, 2)).toEqual([
      { id: "response", title: "Svarstid", places: ["nora found", "Malmö said"] },
      { id: "pictures", title: "Bilder", places: ["nora said", "Malmö said"] },
    ]);
  });

  const foundIn = (document: typeof nora, topic: string) =>
    topicsOf(
      createIndex({
        documents: [...documents, { id: "own", name: "", document }],
        municipalities: [malmo],
        checklist,
        language: "sv",
      }),
      checklist,
      "sv",
    )
      .find(({ id }) => id === topic)!
      .places.filter(({ text }) => text.id === "own")
      .flatMap(({ passages }) => passages.map(({ passage }) => passage.words));

  test("[N8] a section does not speak for scraps, pictures, rows and texts on something else", () => {
    const picture = schema.nodes.image.create({
      src: "a.png",
      alt: "Samtycke till att en bild publiceras",
    });
    const own = policy([
      heading("Vem samtycker till en bild"),
      "Samtycke krävs innan en bild på någon publiceras.",
      "Båten ligger vid hamnens långa brygga.",
      ul(
        "Bild",
        "Samtycker någon",
        "Facebook och Instagram för ungdomar",
        "Den på en bild samtycker",
      ),
      table(["Redaktör", "Skriver inlägg", "varje dag"]),
      picture,
    ]);
    expect(foundIn(own, "pictures")).toEqual([
      "Samtycke krävs innan en bild på någon publiceras.",
      "Den på en bild samtycker",
    ]);
  });

  test("[N8] under a heading that is nearly the topic's name its first prose is found, in order", () => {
    const own = policy([
      heading("Bilder i kanaler"),
      "Ingen ska visas mot sin vilja.",
      ul("Facebook är en kanal"),
      "Samtycke krävs innan en bild på någon publiceras.",
      "Barn syns bara bakifrån.",
      "Båten ligger vid hamnens långa brygga.",
    ]);
    expect(foundIn(own, "pictures")).toEqual([
      "Ingen ska visas mot sin vilja.",
      "Samtycke krävs innan en bild på någon publiceras.",
      "Barn syns bara bakifrån.",
    ]);
  });

  test("[N11] a text in another language than the index is not searched", () => {
    const own = policy(["We post all of the answers: kommentarer besvaras inom 24 timmar."]);
    expect(foundIn(own, "response")).toEqual([]);
  });

  test("[N9] what the checklist lacks and several texts have is a topic of its own", () => {
    expect(told.slice(2)).toEqual([
      { id: null, title: "Parkering av tjänstebilar", places: ["nora found", "kil found"] },
    ]);
  });

  test("[N8] [N9] what was found comes with how near it is, what is said with none", () => {
    const likenesses = topics.flatMap(({ places }) =>
      places.flatMap(({ by, passages }) => passages.map(({ likeness }) => [by, likeness] as const)),
    );
    for (const [by, likeness] of likenesses) {
      if (by === "said") expect(likeness).toBeNull();
      else expect(likeness).toBeGreaterThanOrEqual(0.2);
    }
  });

  test("[N9] at most one section of each text, and the same whatever their order", () => {
    const twice = policy([
      heading("Parkering"),
      "Tjänstebilar parkeras om natten i garage.",
      heading("Parkering igen"),
      "Tjänstebilar parkeras om natten i kommunens garage.",
    ]);
    const all = [...documents, { id: "tva", name: "Två", document: twice }];
    const read = (some: typeof all) =>
      topicsOf(
        createIndex({ documents: some, municipalities: [malmo], checklist, language: "sv" }),
        checklist,
        "sv",
      )
        .filter(({ id }) => id === null)
        .map(({ places }) =>
          places.map(({ text, passages }) => [text.id, passages[0]!.passage.words]),
        );
    const [group] = read(all);
    expect(new Set(group!.map(([id]) => id)).size).toBe(group!.length);
    expect(group!.length).toBe(3);
    expect(new Set(read(all.toReversed())[0]!.map(String))).toEqual(new Set(group!.map(String)));
  });
});

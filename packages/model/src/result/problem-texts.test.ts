import fc from "fast-check";
import { expect, test } from "vitest";
import { currentFormat, parseDocument, type Problem, sequentialIds } from "../index.ts";
import { problemTexts, type ProblemTexts } from "./problem-texts.ts";

const samples: { [Name in keyof ProblemTexts]: (texts: ProblemTexts) => string } = {
  notADocument: (texts) => texts.notADocument,
  format: (texts) => texts.format(2),
  newerFormat: (texts) => texts.newerFormat(9, 2),
  body: (texts) => texts.body("x"),
  shape: (texts) => texts.shape("list", null),
  oneOf: (texts) => texts.oneOf(["a"], "b", null),
  missingKey: (texts) => texts.missingKey("a"),
  unknownKey: (texts) => texts.unknownKey("a", ["b"], null),
  date: (texts) => texts.date("x"),
  fieldName: (texts) => texts.fieldName("x"),
  noReason: (texts) => texts.noReason,
  noBlocks: (texts) => texts.noBlocks,
};

test.each(Object.entries(samples))("%s is told in both languages", (_name, say) => {
  expect(say(problemTexts.sv)).not.toBe(say(problemTexts.en));
});

const body = { type: "doc", content: [{ type: "paragraph" }] };
const problemsOf = (json: unknown, language?: "sv" | "en"): readonly Problem[] => {
  const parsed = parseDocument(json, sequentialIds(), language);
  return parsed.ok ? [] : parsed.problems;
};
const swedish = (parts: object) =>
  problemsOf({ format: 1, head: {}, body, ...parts }, "sv").map(
    ({ path, message }) => `${path}: ${message}`,
  );

test.each([
  [
    { head: { decidedOn: "2026-02-30" } },
    "head.decidedOn: ett datum skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern, inte ”2026-02-30”",
  ],
  [{ head: { tilte: "x" } }, "head.tilte: ”tilte” är ingen känd nyckel. Menade du ”title”?"],
  [{ head: { status: "drfat" } }, /^head\.status: här ska ett av draft, .* Menade du ”draft”\?$/],
  [{ head: ["x"] }, "head.0: här ska nycklar med värden stå, inte en lista"],
  [{ head: { title: ["x"] } }, "head.title: här ska text stå, inte en lista"],
  [{ fields: { Kommun: { label: "x" } } }, /^fields\.Kommun: ett fälts namn är små .*”Kommun”$/],
  [{ fields: { kommun: {} } }, "fields.kommun.label: nyckeln ”label” saknas"],
  [{ fields: { kommun: "Säter" } }, "fields.kommun: här ska nycklar med värden stå, inte ”Säter”"],
  [
    { evidence: { a: { state: "covered", blocks: [], digest: "" } } },
    "evidence.a.blocks: en punkt som har svar namnger minst ett stycke",
  ],
  [
    { evidence: { a: { state: "notApplicable", reason: " " } } },
    "evidence.a.reason: en punkt som inte gäller behöver ett skäl",
  ],
  [{ evidence: { a: {} } }, /^evidence\.a\.state: här ska ett av covered, notApplicable stå/],
  [{ body: { type: "pragraph" } }, /^body: texten följer inte dokumentmodellen: /],
  [{ format: 99 }, /^format: dokumentet är skrivet av ett nyare Klubba \(format 99/],
])("says %j in Swedish", (parts, expected) => {
  expect(swedish(parts)).toEqual([
    expected instanceof RegExp ? expect.stringMatching(expected) : expected,
  ]);
});

test("every unknown key is told, wherever it stands", () => {
  const problems = problemsOf({
    format: 1,
    head: { tilte: "x", decidedOn: "x", languge: "sv" },
    fields: { kommun: { lable: "x", vaule: "y" } },
    evidence: {
      a: { state: "covered", blocks: ["b"], digest: "", block: "b", digset: "" },
      b: { state: "notApplicable", reason: " ", raeson: "x", because: "y" },
    },
    body,
    filds: {},
    constructor: {},
  });
  expect(problems.map(({ path }) => path ?? "").toSorted()).toEqual([
    "constructor",
    "evidence.a.block",
    "evidence.a.digset",
    "evidence.b.because",
    "evidence.b.raeson",
    "evidence.b.reason",
    "fields.kommun.label",
    "fields.kommun.lable",
    "fields.kommun.vaule",
    "filds",
    "head.decidedOn",
    "head.languge",
    "head.tilte",
  ]);
  expect(problems.find(({ path }) => path === "head.languge")?.message).toBe(
    '"languge" is not a known key. Did you mean "language"?',
  );
  // A list has one fault, however long it is.
  expect(problemsOf({ format: 1, head: ["x", "y"], body })).toHaveLength(1);
});

const junk = fc.oneof(
  fc.constantFrom("", " ", "draft", "drfat", "sv", "2026-02-30", "covered", "notApplicable"),
  fc.jsonValue({ maxDepth: 1 }),
);
const junkUnder = (...keys: string[]) =>
  fc.oneof(
    junk,
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 4 })), junk),
  );
const nearlyADocument = fc.record(
  {
    format: fc.oneof({ weight: 9, arbitrary: fc.constant(currentFormat) }, junk),
    head: junkUnder("title", "tilte", "status", "decidedOn", "language", "related"),
    fields: fc.oneof(
      junk,
      fc.dictionary(fc.constantFrom("kommun", "Å"), junkUnder("label", "value", "hint", "x")),
    ),
    evidence: fc.oneof(
      junk,
      fc.dictionary(fc.string(), junkUnder("state", "blocks", "digest", "reason", "x")),
    ),
    body: fc.oneof(fc.constant(body), junk),
  },
  { requiredKeys: [] },
);

test("every problem of any JSON is told in both languages, at the same places", () => {
  let told = 0;
  fc.assert(
    fc.property(nearlyADocument, (json) => {
      const sv = problemsOf(json, "sv");
      const en = problemsOf(json, "en");
      expect(sv.map(({ path }) => path)).toEqual(en.map(({ path }) => path));
      expect(problemsOf(json)).toEqual(en);
      for (const [index, { message }] of sv.entries()) {
        told += 1;
        expect(message).not.toBe(en[index]?.message);
        // The validator's own words, which are English.
        expect(`${message} ${en[index]?.message}`).not.toMatch(/Invalid (?:type|key|\w+): /);
      }
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(500);
});

import { formatProblem, type Language, sequentialIds } from "@klubba/model";
import { expect, test } from "vitest";
import { problemTexts, type ProblemTexts } from "./problem-texts.ts";
import { readMarkdown } from "./read-markdown.ts";

const samples: { [Name in keyof ProblemTexts]: (texts: ProblemTexts) => string } = {
  tooDeep: (texts) => texts.tooDeep(100),
  tooDense: (texts) => texts.tooDense(2000),
  notClosed: (texts) => texts.notClosed,
  notYaml: (texts) => texts.notYaml("x"),
  otherFormat: (texts) => texts.otherFormat("2", "1"),
  sameAnchor: (texts) => texts.sameAnchor("a"),
  unknownAttribute: (texts) => texts.unknownAttribute("list", "x", [], null),
  noLabel: (texts) => texts.noLabel("br"),
  wholeNumber: (texts) => texts.wholeNumber("start", "x"),
  forNumbers: (texts) => texts.forNumbers("start"),
  listFormat: (texts) => texts.listFormat(["decimal"], "x"),
  languageTag: (texts) => texts.languageTag,
  characterCode: (texts) => texts.characterCode,
  pictureWidth: (texts) => texts.pictureWidth("x"),
  columnWidths: (texts) => texts.columnWidths("x"),
  emptyTable: (texts) => texts.emptyTable,
  onlyWithin: (texts) => texts.onlyWithin("table", [":::row"]),
};

test.each(Object.entries(samples))("[M4] %s is told in both languages", (_name, say) => {
  expect(say(problemTexts.sv)).not.toBe(say(problemTexts.en));
});

function problems(text: string, language?: Language): string[] {
  const result = readMarkdown(text, {
    createId: sequentialIds(),
    file: "f.md",
    ...(language === undefined ? {} : { language }),
  });
  return result.ok ? [] : result.problems.map(formatProblem);
}

const front = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n`;

test.each([
  [
    "an unknown head key",
    front("head:", "  titel: Policy"),
    "f.md:3:3 head.titel ”titel” är ingen känd nyckel. Menade du ”title”?",
  ],
  [
    "an unknown key near none",
    front("mall: policy"),
    "f.md:2:1 mall ”mall” är ingen känd nyckel; det kan vara klubba, template, head, fields, evidence",
  ],
  [
    "a bad date",
    front("head:", "  decidedOn: 2026-02-30"),
    "f.md:3:14 head.decidedOn ett datum skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern, inte ”2026-02-30”",
  ],
  [
    "a bad field name",
    front("fields:", "  Kommun:", "    label: Kommun"),
    /^f\.md:3:3 fields\.Kommun ett fälts namn är små bokstäver .*, inte ”Kommun”$/,
  ],
  [
    "a list for the whole",
    front("- a"),
    "f.md:2:3 0 här ska nycklar med värden stå, inte en lista",
  ],
  ["another format", front("klubba: 2"), "f.md:2:9 klubba filen säger klubba: 2; bara 1 kan läsas"],
  ["a format of keys", front("klubba: {a: b}"), /filen säger klubba: …; bara 1 kan läsas$/],
  [
    "two blocks with one anchor",
    "Ett {#a}\n\nTvå {#a}",
    "f.md:3:1 två stycken har ankaret ”a”: ge det ena ett annat",
  ],
  ["deep nesting", ">".repeat(200), "f.md:1:1 fler än 100 nivåer inuti varandra: skriv plattare"],
  [
    "deep nesting over lines",
    Array.from({ length: 150 }, (_, n) => `${":".repeat(153 - n)}x`).join("\n"),
    /^f\.md:\d+:1 fler än 100 nivåer/,
  ],
  ["dense text", "[".repeat(3000), /^f\.md:1:1 fler än 2000 av .* i ett stycke: dela det$/],
  ["front matter never closed", "---\nhead:\n", /^f\.md:1:1 YAML:n överst är inte avslutad/],
  [
    "a misspelt attribute",
    "::list{formatt=decimal}\n\n1. a",
    "f.md:1:1 list har inget ”formatt”. Menade du ”format”?",
  ],
  ["bullets that count", "::list{start=3}\n\n- a", /start gäller numrerade listor/],
  ["a width of words", "![a](b) {width=bred}", /antal bildpunkter, inte ”bred”$/],
  ["text in a table", ":::table\na\n:::row\n:::\n:::", /i :::table får bara :::row stå$/],
])("[M4] says %s in Swedish", (_name, text, expected) => {
  expect(problems(text, "sv")[0]).toEqual(
    expected instanceof RegExp ? expect.stringMatching(expected) : expected,
  );
  const english = problems(text, "en");
  expect(problems(text)).toEqual(english);
  expect(problems(text, "sv")).toHaveLength(english.length);
  for (const line of problems(text, "sv")) expect(english).not.toContain(line);
});

test.each([
  ["head: [a", /:2:\d+ .*en avslutande \] saknas/],
  ["head: {a: b", /en avslutande \} saknas/],
  ["head:\n  title: Policy: utkast", /:3:\d+ .*två kolon på samma rad/],
  ["head:\n  title: A\n  title: B", /:4:3 .*nyckeln står två gånger/],
  ["head:\n\ttitle: A", /indrag görs med blanksteg, inte med tabb/],
  ["head:\n  title: A\n version: B", /indragen/],
  ["head:\n  title A\n  version: B", /raden saknar kolon/],
  ['head:\n  title: "A', /avslutande citattecken \("\) saknas/],
  ["head:\n  title: 'A", /avslutande apostrof/],
  ["head:\n  title: @A", /får inte börja med @/],
  ["head:\n  title: *viktigt*", /börjar med \*/],
  ["head:\n  title: !viktigt A", /börjar med !/],
  ["head:\n  title: A\ntitle", /efter nyckeln ska det stå kolon/],
  ["head: {title: A version: B}", /kolon|kommatecken/],
  ["evidence:\n  a: {state: covered, blocks: [a,,b], digest: c}", /kommatecken/],
  ['head:\n  title: "a\\q"', /omvänt snedstreck/],
])("[M4] says that YAML %j is broken in Swedish", (yaml, expected) => {
  const [first] = problems(front(yaml), "sv");
  expect(first).toMatch(/^f\.md:\d+:\d+ YAML:n går inte att läsa här: /);
  expect(first).toMatch(expected);
  expect(problems(front(yaml), "en")[0]).toMatch(/the front matter is not YAML: [A-Z]/);
});

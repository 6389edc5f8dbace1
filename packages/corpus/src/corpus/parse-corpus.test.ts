import { formatProblem } from "@klubba/model";
import { describe, expect, test } from "vitest";
import {
  corpusWith,
  corpusWithout,
  municipalityPath,
  soundCorpus,
  templatePath,
} from "../samples/samples.ts";
import { type CorpusFile, parseCorpus } from "./parse-corpus.ts";

const checklist = "research/checklist.yaml";
const laws = "research/laws.yaml";

function problemsOf(files: readonly CorpusFile[]): string[] {
  const parsed = parseCorpus(files);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

/** Rule, file, what is replaced by what, and what the writer is told. */
const broken: [string, string, string, string, string[]][] = [
  [
    "[C1] a key is missing",
    checklist,
    "        verification: source\n",
    "",
    [`${checklist}:7:9 the key verification is missing`],
  ],
  [
    "[C1] a key is misspelt",
    checklist,
    "    items:\n      - id: response",
    "    itmes: []\n    items:\n      - id: response",
    [`${checklist}:18:5 unknown key "itmes". Did you mean "items"?`],
  ],
  [
    "[C1] a key is given twice",
    laws,
    "    status: inForce\n",
    "    status: inForce\n    status: repealed\n",
    [`${laws}:6:5 not valid YAML: Map keys must be unique`],
  ],
  [
    "[C1] a list is something else",
    checklist,
    "        laws: []",
    "        laws: none",
    [`${checklist}:22:15 expected a list, got "none"`],
  ],
  [
    "[C1] a value is not one of the set",
    laws,
    "severity: error",
    "severity: eror",
    [`${laws}:15:15 expected one of error, warning, info, got "eror". Did you mean "error"?`],
  ],
  [
    "[C1] a group is text",
    checklist,
    "title: { sv: Syfte, en: Purpose }",
    "title: Syfte",
    [`${checklist}:5:12 expected the keys sv, en, got "Syfte"`],
  ],
  [
    "[C2] English is missing",
    checklist,
    "{ sv: Hur fort?, en: How fast? }",
    "{ sv: Hur fort? }",
    [`${checklist}:20:19 the key en is missing`],
  ],
  [
    "[C2] a text is blank",
    checklist,
    "en: How fast? }",
    'en: " " }',
    [`${checklist}:20:40 the text is empty`],
  ],
  [
    "[C2] a text is a number",
    checklist,
    "en: How fast? }",
    "en: 24 }",
    [`${checklist}:20:40 expected text, got 24`],
  ],
  [
    "[C3] an id has capitals",
    checklist,
    "id: social-media",
    "id: Social media",
    [
      `${checklist}:1:5 an id is lower-case letters and digits joined by hyphens, got "Social media"`,
    ],
  ],
  [
    "[C4] an address is none",
    municipalityPath,
    "https://example.org/svar",
    "www.example.org",
    [
      `${municipalityPath}:25:10 an address starts with http:// or https:// and has no blanks, got "www.example.org"`,
    ],
  ],
  [
    "[C4] an address runs code",
    checklist,
    "https://example.org/sida",
    "javascript:alert(1)",
    [
      `${checklist}:13:36 an address starts with http:// or https:// and has no blanks, got "javascript:alert(1)"`,
    ],
  ],
  [
    "[C5] a topic stands twice",
    checklist,
    "  - id: response-time\n",
    "  - id: purpose\n",
    [`${checklist}:16:9 the topic "purpose" stands here twice`],
  ],
  [
    "[C5] an item stands twice",
    checklist,
    "id: response-time-limit",
    "id: purpose-stated",
    [`${checklist}:19:13 the item "purpose-stated" stands here twice`],
  ],
  [
    "[C6] an origin is forgotten",
    checklist,
    "SKL-7, ",
    "",
    [`${checklist}:4:3 no item has "SKL-7" among its origins`],
  ],
  [
    "[C6] an origin is answered twice",
    checklist,
    "origins: []",
    "origins: [ED-6a]",
    [`${checklist}:25:19 "ED-6a" is already answered by an item above`],
  ],
  [
    "[C6] an origin is invented",
    checklist,
    "origins: []",
    "origins: [ED-4a]",
    [`${checklist}:25:19 no older checklist has an item "ED-4a". Did you mean "ED-1a"?`],
  ],
  [
    "[C7] a law is not in the register",
    checklist,
    "law: kommunallagen",
    "law: kommunalagen",
    [`${checklist}:11:20 the law register has no "kommunalagen". Did you mean "kommunallagen"?`],
  ],
  [
    "[C8] the day of a check does not exist",
    laws,
    "2026-11-23",
    "2026-11-31",
    [`${laws}:9:16 a day is written YYYY-MM-DD, got "2026-11-31"`],
  ],
  [
    "[C9] a checked law names no source",
    laws,
    "    sources:\n      - { title: Lagen, url: https://example.org/kl }",
    "    sources: []",
    [`${laws}:8:19 "statute" needs a source that says so`],
  ],
  [
    "[C10] a pattern does not compile",
    laws,
    "'1991:900'",
    "'(1991:900'",
    [
      `${laws}:14:14 not a regular expression: Invalid regular expression: /(1991:900/giu: Unterminated group`,
    ],
  ],
  [
    "[C10] an exception does not compile",
    laws,
    "    severity: error",
    "    unless: '['\n    severity: error",
    [
      `${laws}:15:13 not a regular expression: Invalid regular expression: /[/giu: Unterminated character class`,
    ],
  ],
  [
    "[C11] the id is not the file's name",
    municipalityPath,
    "id: exempel",
    "id: exmpel",
    [`${municipalityPath}:1:5 the id is the file's name: expected exempel, got exmpel`],
  ],
  [
    "[C12] a fact's topic is misspelt",
    municipalityPath,
    "topic: response-time",
    "topic: respons-time",
    [
      `${municipalityPath}:22:12 the checklist has no topic "respons-time". Did you mean "response-time"?`,
    ],
  ],
  [
    "[C12] a strength is none",
    municipalityPath,
    "strength: ska",
    "strength: skall",
    [`${municipalityPath}:24:15 expected one of ska, bör, får, kan, fårInte, got "skall"`],
  ],
  [
    "[C13] a date is not a date",
    municipalityPath,
    '"2011-09"',
    "hösten 2011",
    [
      `${municipalityPath}:10:14 a date is written YYYY, YYYY-MM or YYYY-MM-DD in quotes, got "hösten 2011"`,
    ],
  ],
  [
    "[C13] a month does not exist",
    municipalityPath,
    '"2011-09"',
    '"2011-13"',
    [
      `${municipalityPath}:10:14 a date is written YYYY, YYYY-MM or YYYY-MM-DD in quotes, got "2011-13"`,
    ],
  ],
  [
    "[C13] a population is text",
    municipalityPath,
    "population: null",
    "population: ca 9 000",
    [`${municipalityPath}:5:13 expected a whole number, got "ca 9 000"`],
  ],
  [
    "[C14] the id is not the file's name",
    templatePath,
    "id: short",
    "id: shorter",
    [`${templatePath}:1:1 a template's id is the file's name: expected short, got shorter`],
  ],
  [
    "[C14] the template has no English name",
    templatePath,
    ", en: Short policy",
    "",
    [`${templatePath}:9:9 the key en is missing`],
  ],
  [
    "[C15] reading would lose something",
    templatePath,
    "# Kort policy\n",
    "# Kort policy\n\n<!-- not seen -->\n",
    [`${templatePath}:16:1 an HTML comment is left out`],
  ],
  [
    "[C16] the head has no title",
    templatePath,
    "  title: Kort policy",
    '  title: ""',
    [`${templatePath}:4:3 the head has no title`],
  ],
  [
    "[C16] a template claims coverage",
    templatePath,
    "template:",
    "evidence:\n  response-time-limit: { state: notApplicable, reason: Nej }\ntemplate:",
    [`${templatePath}:8:3 a template claims no coverage: take its evidence away`],
  ],
  [
    "[C17] a field is not declared",
    templatePath,
    ":field[kommun] svarar",
    ":field[kommun] och :field[komun] svarar",
    [`${templatePath}:22:27 the field "komun" is not declared. Did you mean "kommun"?`],
  ],
  [
    "[C17] a field is never used",
    templatePath,
    ":field[kommun] svarar",
    "Vi svarar",
    [`${templatePath}:6:11 the field "kommun" is never used`],
  ],
  [
    "[C18] a heading's topic is misspelt",
    templatePath,
    "topic=response-time",
    "topic=response-tme",
    [
      `${templatePath}:16:20 the checklist has no topic "response-tme". Did you mean "response-time"?`,
    ],
  ],
  [
    "[C18] an item of guidance is misspelt",
    templatePath,
    'items="response-time-limit"',
    'items="purpose-stated response-time-limt"',
    [
      `${templatePath}:18:35 the checklist has no item "response-time-limt". Did you mean "response-time-limit"?`,
    ],
  ],
];

describe("each broken rule is told with its place", () => {
  test.each(broken)("%s", (_rule, path, from, to, expected) => {
    const problems = problemsOf(corpusWith(path, from, to));
    expect(problems).toEqual(expected);
  });
});

test("the sound corpus is sound", () => {
  const parsed = parseCorpus(soundCorpus());
  expect(parsed.ok && parsed.value.templates.map(({ id, pages }) => [id, pages])).toEqual([
    ["short", 1],
  ]);
});

test("[C8] laws and stale citations keep ids of their own", () => {
  const law = soundCorpus().find(({ path }) => path === laws)!.text;
  const entry = law.slice(law.indexOf("  - id"), law.indexOf("staleCitations"));
  expect(problemsOf(corpusWith(laws, "staleCitations:", `${entry}staleCitations:`))).toEqual([
    `${laws}:12:9 the id "kommunallagen" stands here twice`,
  ]);
});

test("[C1] all problems of all files come at once", () => {
  const [first, ...rest] = corpusWith(checklist, "law: kommunallagen", "law: unknown-law");
  const files = [
    first!,
    ...rest.map((file) => ({ ...file, text: file.text.replaceAll("https:", "ftp:") })),
  ];
  expect(problemsOf(files).map((line) => line.split(" ")[0])).toEqual([
    `${laws}:11:30`,
    `${municipalityPath}:17:8`,
    `${municipalityPath}:25:10`,
  ]);
});

test("[C19] a missing file is named", () => {
  expect(problemsOf(corpusWithout(laws))).toEqual([`${laws} the file is missing`]);
});

test("[C19] a file that is no part of the corpus is named, prose about it is not", () => {
  const files = [
    ...soundCorpus(),
    { path: "research/METHOD.md", text: "# Method" },
    { path: "research/lawss.yaml", text: "" },
    { path: "research/municipalities/annan.yml", text: "" },
  ];
  expect(problemsOf(files)).toEqual([
    'research/lawss.yaml no part of the corpus has this name. Did you mean "research/laws.yaml"?',
    "research/municipalities/annan.yml no part of the corpus has this name: municipalities end in .yaml and templates in .md",
  ]);
});

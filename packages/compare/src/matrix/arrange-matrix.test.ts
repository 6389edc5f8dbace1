import { readMatrix } from "@klubba/diff";
import { expect, test } from "vitest";
import { policy } from "../testing/compared.ts";
import { checklist, fact, municipality } from "../testing/survey.ts";
import { arrangeMatrix, countAnswered, countAnswering, type Likeness } from "./arrange-matrix.ts";
import { type Arrangement, plainArrangement } from "./arrangement.ts";
import { readGrid } from "./read-grid.ts";

const municipalities = [
  municipality("Umeå", { population: 130_000, county: "Västerbotten", adoptedOn: "2015" }),
  municipality("Åre", {
    county: "Jämtland",
    adoptedOn: "2015-06",
    facts: [fact("response", "Svar samma dag.")],
  }),
  municipality("Boden", {
    population: 28_000,
    county: "Norrbotten",
    facts: [fact("plan", "En plan."), fact("response", "Svar inom tre dagar.")],
  }),
];
const matrix = readMatrix({
  checklist,
  municipalities,
  documents: [{ id: "draft", name: "Vårt utkast", document: policy(["En text."]) }],
  language: "sv",
});
const cellsAt = readGrid(matrix);
const arranged = (change: Partial<Arrangement>, likeness: Likeness | null = null) =>
  arrangeMatrix({
    matrix,
    cellsAt,
    checklist,
    language: "sv",
    arrangement: { ...plainArrangement, ...change },
    likeness,
  });
const columns = (change: Partial<Arrangement>, likeness?: Likeness) =>
  arranged(change, likeness).columns.map(({ id }) => id);
const topics = (change: Partial<Arrangement>) => arranged(change).topics.map(({ id }) => id);

test("the own draft stays first; what is not known comes last", () => {
  expect(columns({})).toEqual(["draft", "umeå", "åre", "boden"]);
  expect(columns({ columns: "name" })).toEqual(["draft", "boden", "umeå", "åre"]);
  expect(columns({ columns: "county" })).toEqual(["draft", "åre", "boden", "umeå"]);
  expect(columns({ columns: "population" })).toEqual(["draft", "umeå", "boden", "åre"]);
  expect(columns({ columns: "date" })).toEqual(["draft", "åre", "umeå", "boden"]);
  expect(columns({ columns: "coverage" })).toEqual(["draft", "boden", "åre", "umeå"]);
  const likeness = new Map([
    ["åre", 0.5],
    ["boden", 0.7],
  ]);
  expect(columns({ columns: "likeness" }, likeness)).toEqual(["draft", "boden", "åre", "umeå"]);
});

test("topics by how many answer them, or by the gaps of the draft", () => {
  expect(topics({})).toEqual(["plan", "response"]);
  expect(topics({ order: "most" })).toEqual(["response", "plan"]);
  expect(topics({ order: "least" })).toEqual(["plan", "response"]);
  expect(topics({ order: "gaps" })).toEqual(["response", "plan"]);
  expect(countAnswering(matrix, cellsAt, "response")).toBe(2);
  expect(countAnswered(matrix, cellsAt, "boden")).toBe(2);
});

test("topics are found by title and by what the checklist asks", () => {
  expect(topics({ find: "svars" })).toEqual(["response"]);
  expect(topics({ find: "KONTOT  öppnas" })).toEqual(["plan"]);
  expect(topics({ find: "film" })).toEqual([]);
});

test("the cells follow, topic by topic in the order of the columns", () => {
  const { cells } = arranged({ order: "most", columns: "name" });
  expect(cells.map(({ topic, column }) => `${topic} ${column}`)).toEqual(
    ["response", "plan"].flatMap((topic) =>
      ["draft", "boden", "umeå", "åre"].map((column) => `${topic} ${column}`),
    ),
  );
});

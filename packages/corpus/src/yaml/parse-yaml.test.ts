import { formatProblem } from "@klubba/model";
import * as v from "valibot";
import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { closed, filledText, listOf } from "./shapes.ts";

const shape = v.looseObject({ rows: listOf(closed({ name: filledText })) });

function problemsOf(text: string): string[] {
  const parsed = parseYaml(text, "rows.yaml", shape, 1);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

test("[C1] lines count from the top of the file, also where YAML begins further down", () => {
  expect(problemsOf("rows:\n  - name: A\n  - nmae: B\n")).toEqual([
    "rows.yaml:4:5 the key name is missing",
    'rows.yaml:4:5 unknown key "nmae". Did you mean "name"?',
  ]);
});

test("[C1] every unknown key is told, not the first alone", () => {
  expect(problemsOf("rows:\n  - name: A\n    nmae: B\n    note: C\n")).toEqual([
    'rows.yaml:4:5 unknown key "nmae". Did you mean "name"?',
    'rows.yaml:5:5 unknown key "note"',
  ]);
});

test("[C1] aliases that multiply are stopped", () => {
  const bomb = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefgh".split("").map((name, index) => {
      const before = "abcdefgh"[index]!;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
    }),
    "rows: []",
  ].join("\n");
  expect(problemsOf(bomb)).toEqual([
    "rows.yaml:2:1 not valid YAML: Excessive alias count indicates a resource exhaustion attack",
  ]);
});

test("[C1] an unresolved tag is a problem, not a silence", () => {
  const [first] = problemsOf("rows: !!js/function 'x'\n");
  expect(first).toMatch(/^rows\.yaml:2:7 not valid YAML: Unresolved tag/);
});

test("[C1] a key named like what every object has is an unknown key", () => {
  expect(problemsOf('rows:\n  - { name: A, __proto__: { x: "1" } }\n')).toHaveLength(1);
});

test("[C1] an empty file is told what is missing", () => {
  expect(problemsOf("").map((line) => line.split(" ")[0])).toEqual(["rows.yaml:2:1"]);
});

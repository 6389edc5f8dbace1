import { describe, expect, test } from "vitest";
import { sequentialIds } from "../ids/block-id.ts";
import { createDocument, parseDocument, toJson } from "./document.ts";

const whole = {
  format: 1,
  head: { title: "Policy" },
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Hej" }] }] },
};

const problemsOf = (json: unknown) => {
  const parsed = parseDocument(json, sequentialIds());
  return parsed.ok
    ? []
    : parsed.problems.map((problem) => `${problem.path ?? ""}: ${problem.message}`);
};

describe("parseDocument", () => {
  test("fills in what may be left out, and gives every block an id", () => {
    const parsed = parseDocument(whole, sequentialIds());
    if (!parsed.ok) throw new Error(problemsOf(whole).join("\n"));
    expect(parsed.value.head).toMatchObject({
      title: "Policy",
      status: "draft",
      language: "sv",
      version: "",
    });
    expect(parsed.value.body.firstChild?.attrs.id).toBe("b1");
  });

  test("tells every problem at once, with its place", () => {
    const problems = problemsOf({
      ...whole,
      head: { title: "Policy", decidedOn: "2026-02-30", tilte: "x" },
      fields: { Kommun: { label: "Kommun" } },
      evidence: { item: { state: "notApplicable", reason: " " } },
      body: { type: "doc", content: [{ type: "text", text: "bare" }] },
    });
    expect(problems).toHaveLength(5);
    expect(problems.join("\n")).toMatch(/head\.decidedOn: a date is written YYYY-MM-DD/);
    expect(problems.join("\n")).toMatch(/head\.tilte/);
    expect(problems.join("\n")).toMatch(/fields/);
    expect(problems.join("\n")).toMatch(/evidence\.item\.reason: an item that is not applicable/);
    expect(problems.join("\n")).toMatch(/body: /);
  });

  test.each([[null], [[]], ["text"], [{}], [{ format: "1" }], [{ format: 0 }]])(
    "refuses %j",
    (json) => {
      expect(problemsOf(json)).toHaveLength(1);
    },
  );

  test("refuses a newer format by its number", () => {
    expect(problemsOf({ ...whole, format: 99 })[0]).toMatch(/newer Klubba \(format 99/);
  });
});

test("what every object has is no name of a field", () => {
  const field = { type: "field", attrs: { name: "constructor" } };
  const body = { type: "doc", content: [{ type: "paragraph", content: [field] }] };
  expect(parseDocument({ ...toJson(createDocument()), body }, sequentialIds())).toMatchObject({
    ok: false,
    problems: [{ path: "body", message: expect.stringContaining("the name of a field") }],
  });
});

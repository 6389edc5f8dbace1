import { expect, test } from "vitest";
import { emptyHead } from "./head.ts";
import { readHeadRows } from "./read-head-rows.ts";

test("what only the decision can tell says so; other empty entries have no row", () => {
  const rows = readHeadRows({ ...emptyHead, title: "Policy", related: "A\n\nB" });
  expect(rows.map(({ key, lines }) => `${key}: ${lines.join(" | ")}`)).toEqual([
    "title: Policy",
    "status: Utkast",
    "decidedOn: fylls i efter beslut",
    "paragraph: fylls i efter beslut",
    "validFrom: fylls i efter beslut",
    "reviewBy: fylls i efter beslut",
    "related: A | B",
  ]);
});

test("labels and states are in the document's language", () => {
  const [first] = readHeadRows({ ...emptyHead, language: "en" });
  expect(first).toEqual({ key: "status", label: "Status", lines: ["Draft"] });
});

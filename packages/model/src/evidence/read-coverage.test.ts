import { describe, expect, test } from "vitest";
import { schema } from "../schema/schema.ts";
import { digestOfBlocks, readCoverage } from "./read-coverage.ts";

const body = (text: string, thread?: string) =>
  schema.nodes.doc.create(null, [
    schema.nodes.paragraph.create(
      { id: "p1" },
      schema.text(text, thread === undefined ? [] : [schema.mark("comment", { thread })]),
    ),
    schema.nodes.paragraph.create({ id: "p2" }, schema.text("annat")),
  ]);

const before = body("Svar inom 24 timmar.");
const evidence = {
  state: "covered",
  blocks: ["p1"],
  digest: digestOfBlocks(before, ["p1"]),
} as const;

describe("readCoverage", () => {
  test("nothing said is open; a reason is not applicable", () => {
    expect(readCoverage(before, undefined)).toBe("open");
    expect(readCoverage(before, { state: "notApplicable", reason: "har inga konton" })).toBe(
      "notApplicable",
    );
  });

  test("covered while the answering blocks say the same", () => {
    expect(readCoverage(before, evidence)).toBe("covered");
    expect(readCoverage(body("Svar inom 24 timmar.", "t1"), evidence)).toBe("covered");
  });

  test("check again when they are edited or gone", () => {
    expect(readCoverage(body("Svar inom 48 timmar."), evidence)).toBe("checkAgain");
    const gone = schema.nodes.doc.create(null, before.child(1));
    expect(readCoverage(gone, evidence)).toBe("checkAgain");
  });

  test("order and number of blocks count, their ids do not", () => {
    expect(digestOfBlocks(before, ["p1", "p2"])).not.toBe(digestOfBlocks(before, ["p2", "p1"]));
    const renamed = schema.nodes.doc.create(
      null,
      schema.nodes.paragraph.create({ id: "x" }, schema.text("annat")),
    );
    expect(digestOfBlocks(renamed, ["x"])).toBe(digestOfBlocks(before, ["p2"]));
  });
});

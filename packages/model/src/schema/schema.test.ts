import { describe, expect, test } from "vitest";
import { isSafeLink } from "./attributes.ts";
import { hasBlockId, markNames, nodeNames, schema } from "./schema.ts";

describe("nodes", () => {
  test.each(nodeNames)("%s: what it fills itself with is valid", (name) => {
    const type = schema.nodes[name];
    if (type.isText) return;
    const required: Record<string, string> = {
      image: "asset:1",
      field: "kommun",
      crossReference: "b1",
    };
    const attributes =
      name in required ? { src: required[name], name: required[name], target: required[name] } : {};
    const node = type.createAndFill(attributes);
    expect(node).not.toBeNull();
    expect(() => node?.check()).not.toThrow();
  });

  test("every block but the document carries an id and a place for a suggestion", () => {
    for (const name of nodeNames) {
      const type = schema.nodes[name];
      const isBlock = type.isBlock && name !== "doc";
      expect([name, hasBlockId(name)]).toEqual([name, isBlock]);
      expect([name, type.spec.attrs?.suggestion !== undefined]).toEqual([name, isBlock]);
    }
  });

  test.each([
    ["heading", { level: 5 }],
    ["heading", { level: "2" }],
    ["orderedList", { format: "greek" }],
    ["orderedList", { start: 0 }],
    ["tableCell", { colspan: 1.5 }],
    ["tableCell", { colwidth: ["wide"] }],
    ["image", { src: 7 }],
  ] as const)("%s refuses %j", (name, attributes) => {
    expect(() => schema.nodes[name].create(attributes)).toThrow(RangeError);
  });
});

describe("marks", () => {
  test("what is reserved for suggestions and comments exists", () => {
    expect(markNames).toEqual(
      expect.arrayContaining(["comment", "insertion", "deletion", "formatting"]),
    );
  });

  test("two comment threads may cover one text", () => {
    const [one, two] = ["t1", "t2"].map((thread) => schema.mark("comment", { thread }));
    expect(two!.addToSet(one!.addToSet([]))).toHaveLength(2);
  });

  test("a text is not raised and lowered at once", () => {
    const raised = schema.mark("superscript").addToSet([]);
    expect(
      schema
        .mark("subscript")
        .addToSet(raised)
        .map((mark) => mark.type.name),
    ).toEqual(["subscript"]);
  });

  test.each([
    ["https://klubba.se/a(b)?c=d#e", true],
    ["mailto:registrator@kommun.se", true],
    ["tel:+46418470000", true],
    ["/policy", true],
    ["#avsnitt", true],
    ["javascript:alert(1)", false],
    [" java\nscript:alert(1)", false],
    ["\u0001javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["vbscript:x", false],
    ["file:///etc/passwd", false],
  ])("link %j may be followed: %s", (href, safe) => {
    expect(isSafeLink(href)).toBe(safe);
    const link = () => schema.mark("link", { href });
    if (safe) expect(link).not.toThrow();
    else expect(link).toThrow(/link/);
  });
});

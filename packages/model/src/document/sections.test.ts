import { describe, expect, test } from "vitest";
import { sequentialIds } from "../ids/block-id.ts";
import { assignIds } from "../ids/assign-ids.ts";
import { schema } from "../schema/schema.ts";
import { findTitleHeading, readHeadingNumbers } from "./heading-numbers.ts";
import { readSections } from "./sections.ts";

/** `"# Policy"` is a heading, anything else a paragraph. */
const body = (...lines: string[]) =>
  assignIds(
    schema.nodes.doc.create(
      null,
      lines.map((line) => {
        const [, hashes, text = line] = /^(#+) (.*)$/.exec(line) ?? [];
        const type = hashes ? schema.nodes.heading : schema.nodes.paragraph;
        return type.create(hashes ? { level: hashes.length } : null, schema.text(text));
      }),
    ),
    sequentialIds(),
  );

const nested = ["# Policy", "inledning", "## Syfte", "a", "### Mål", "b", "## Svar", "c"];

describe("readSections", () => {
  test("a section holds its subsections, its own blocks only up to the next heading", () => {
    const sections = readSections(body("före", ...nested));
    expect(
      sections.map(({ heading, parent, blocks }) => [heading.textContent, parent, blocks.length]),
    ).toEqual([
      ["Policy", null, 2],
      ["Syfte", 0, 2],
      ["Mål", 1, 2],
      ["Svar", 0, 2],
    ]);
  });

  test("positions cut the section out of the body", () => {
    const document = body(...nested);
    const syfte = readSections(document)[1]!;
    expect(
      document.slice(syfte.from, syfte.to).content.textBetween(0, syfte.to - syfte.from, "|"),
    ).toBe("Syfte|a|Mål|b");
  });
});

describe("readHeadingNumbers", () => {
  const numbersOf = (...lines: string[]) => {
    const document = body(...lines);
    const numbers = readHeadingNumbers(document);
    return document.content.content
      .filter((node) => node.type.name === "heading")
      .map((node) => `${numbers.get(node.attrs.id) ?? "-"} ${node.textContent}`);
  };

  test("the title has no number, the rest count from its level down", () => {
    expect(numbersOf(...nested)).toEqual(["- Policy", "1 Syfte", "1.1 Mål", "2 Svar"]);
  });

  test("two headings 1: none is the title", () => {
    expect(numbersOf("# Ett", "# Två", "## Under")).toEqual(["1 Ett", "2 Två", "2.1 Under"]);
    expect(findTitleHeading(body("# Ett", "# Två"))).toBeNull();
  });

  test("a skipped level counts as one", () => {
    expect(numbersOf("# P", "## A", "#### B", "## C")).toEqual(["- P", "1 A", "1.1.1 B", "2 C"]);
  });
});

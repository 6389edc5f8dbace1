import { readStanding } from "@klubba/diff";
import type { PolicyDocument } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { arbitraryPair } from "../cases/arbitrary-pair.ts";
import { noon } from "../cases/open-docx.ts";
import { descendantsOf, elementsOf, parseXml } from "../cases/parse-xml.ts";
import { readLook } from "../cases/read-look.ts";
import { tinyGif, tinyPng } from "../cases/tiny-pictures.ts";
import { writeDocx } from "../door/write-docx.ts";
import type { XmlElement } from "../xml/element.ts";
import { writeRedlineDocx } from "./write-redline-docx.ts";

// A law looks at a hundred files or more, which takes seconds, and more where others use the machine.
vi.setConfig({ testTimeout: 60_000 });

const everything = { comments: true, suggestions: true } as const;
const anyPair = fc.oneof(
  arbitraryPair,
  fc.tuple(arbitraryDocument(everything), arbitraryDocument(everything)),
);

const options = {
  now: noon,
  loadAsset: (src: string) =>
    src.length % 3 === 0 ? null : src.length % 2 === 0 ? tinyPng : tinyGif,
  contents: false,
};
const author = "Anna Ek";

/** As it would look without a comparison; media are numbered in the order of the file. */
async function lookOf(document: PolicyDocument): Promise<string[]> {
  return nameless(readLook((await writeDocx(readStanding(document), options)).bytes, "accept"));
}

const nameless = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/media\/image\d+/g, "media"));

test.each(["moves", "deletions"] as const)(
  "[R1] all accepted it is the new document, all rejected the old, with %s",
  async (moves) => {
    const law = fc.asyncProperty(anyPair, async ([older, newer]) => {
      const { bytes } = await writeRedlineDocx(older, newer, { ...options, author, moves });
      expect(nameless(readLook(bytes, "accept"))).toEqual(await lookOf(newer));
      const rejected = nameless(readLook(bytes, "reject"));
      expect(rejected).toEqual(await lookOf(older));
    });
    await fc.assert(law, { numRuns: 150 });
  },
);

const revisionNames =
  /^w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|\w+Change|cellIns|cellDel|cellMerge)$/;

/** Every part that may hold a revision. */
const partsOf = (bytes: Uint8Array): XmlElement[] => {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .filter((path) => path.endsWith(".xml"))
    .map((path) => parseXml(strFromU8(files[path]!)));
};

test("[R3] every number is its own, every range closed, nothing nested that Word refuses", async () => {
  const law = fc.asyncProperty(anyPair, async ([older, newer]) => {
    const { bytes } = await writeRedlineDocx(older, newer, { ...options, author });
    const elements = partsOf(bytes).flatMap((part) => descendantsOf(part));
    const ids = elements
      .filter(({ name }) => revisionNames.test(name) || name === "w:bookmarkStart")
      .map(({ attributes }) => attributes["w:id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, attributes } of elements) {
      if (!revisionNames.test(name)) continue;
      expect(attributes["w:author"]).toBe(author);
      expect(attributes["w:date"]).toMatch(/^2026-11-23T(?:12:00|11:58):00Z$/);
    }

    const ranges = elements.filter(({ name }) => /^w:move\w+Range/.test(name));
    const names: Record<string, string[]> = { "w:moveFrom": [], "w:moveTo": [] };
    let open: { kind: string; id: unknown } | null = null;
    for (const { name, attributes } of ranges) {
      const [, kind = "", edge] = /^(w:move\w+)Range(Start|End)$/.exec(name)!;
      if (edge === "Start") {
        expect(open).toBeNull();
        names[kind]!.push(String(attributes["w:name"]));
        open = { kind, id: attributes["w:id"] };
      } else {
        expect({ kind, id: attributes["w:id"] }).toEqual(open);
        open = null;
      }
    }
    expect(open).toBeNull();
    expect(names["w:moveFrom"]!.toSorted()).toEqual(names["w:moveTo"]!.toSorted());
    expect(new Set(names["w:moveFrom"]).size).toBe(names["w:moveFrom"]!.length);

    for (const element of elements) {
      const inside = elementsOf(element).map(({ name }) => name);
      if (/^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name))
        expect(inside.filter((name) => name !== "w:r")).toEqual([]);
      if (element.name === "w:tc") expect(inside.at(-1)).toBe("w:p");
      if (element.name === "w:body" || element.name === "w:tc")
        expect(inside.join(" ")).not.toContain("w:tbl w:tbl");
    }
    // The settings name Word's two separators again, without content.
    const notes = elements.filter(
      ({ name, children }) => name === "w:footnote" && children.length > 0,
    );
    const calls = elements.filter(({ name }) => name === "w:footnoteReference");
    const idsOf = (found: readonly XmlElement[]) =>
      found.map((one) => String(one.attributes["w:id"]));
    const called = idsOf(notes).filter((id) => Number(id) > 0);
    expect(idsOf(calls).toSorted()).toEqual(called.toSorted());
    expect(new Set(idsOf(notes)).size).toBe(notes.length);
  });
  await fc.assert(law, { numRuns: 100 });
});

test("[R11] no two bookmarks are named alike, and every reference leads to one", async () => {
  const law = fc.asyncProperty(anyPair, async ([older, newer]) => {
    const { bytes } = await writeRedlineDocx(older, newer, { ...options, author, contents: true });
    const elements = partsOf(bytes).flatMap((part) => descendantsOf(part));
    const names = elements
      .filter(({ name }) => name === "w:bookmarkStart")
      .map(({ attributes }) => String(attributes["w:name"]));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const { name, attributes, children } of elements) {
      const code = /^ (?:PAGE)?REF (\w+) /.exec(children.join(""))?.[1];
      if (/^w:(?:instrText|delInstrText)$/.test(name) && code !== undefined)
        expect(names).toContain(code);
      if (name === "w:hyperlink" && attributes["w:anchor"] !== undefined)
        expect(names).toContain(attributes["w:anchor"]);
    }
  });
  await fc.assert(law, { numRuns: 100 });
});

test("[R13] a document compared with itself has no revision", async () => {
  const law = fc.asyncProperty(arbitraryDocument(everything), async (document) => {
    const { bytes } = await writeRedlineDocx(document, document, { ...options, author });
    const elements = partsOf(bytes).flatMap((part) => descendantsOf(part));
    expect(elements.filter(({ name }) => revisionNames.test(name))).toEqual([]);
  });
  await fc.assert(law, { numRuns: 60 });
});

test("[R14] what stands as moved reads alike at both ends", async () => {
  const law = fc.asyncProperty(anyPair, async ([older, newer]) => {
    // A reference to nothing says so in the language of its document.
    const head = { ...newer.head, language: older.head.language };
    const { bytes } = await writeRedlineDocx(older, { ...newer, head }, { ...options, author });
    const body = partsOf(bytes).find(({ name }) => name === "w:document")!;
    const moved = readMoved(body);
    expect(moved["w:moveFrom"]).toEqual(moved["w:moveTo"]);
  });
  await fc.assert(law, { numRuns: 100 });
});

/** By the end of the move and its name: the words within its range that are said to have moved. */
function readMoved(body: XmlElement): Record<string, Record<string, string>> {
  const moved: Record<string, Record<string, string>> = { "w:moveFrom": {}, "w:moveTo": {} };
  let open = "";
  for (const element of descendantsOf(body)) {
    if (/^w:move\w+RangeStart$/.test(element.name)) open = String(element.attributes["w:name"]);
    const end = moved[element.name];
    if (end === undefined || element.children.length === 0) continue;
    const texts = descendantsOf(element).filter(({ name }) => name === "w:t");
    end[open] = (end[open] ?? "") + texts.flatMap(({ children }) => children).join("");
  }
  return moved;
}

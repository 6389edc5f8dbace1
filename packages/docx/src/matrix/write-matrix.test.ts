import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { noon, readParagraphs } from "../cases/open-docx.ts";
import { descendantsOf, parseXml } from "../cases/parse-xml.ts";
import { smallMatrix } from "../cases/small-matrix.ts";
import { cellName, dayNumber } from "../sheet/place.ts";
import { writeMatrixDocx } from "./write-matrix-docx.ts";
import { writeMatrixXlsx } from "./write-matrix-xlsx.ts";

const options = {
  language: "sv",
  title: "Matris för Säter",
  now: noon,
  day: "2026-11-23",
} as const;
const open = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return (path: string) => strFromU8(files[path]!);
};

describe("the matrix as a Word file", () => {
  const part = open(writeMatrixDocx(smallMatrix, options));
  const body = part("word/document.xml");
  const elements = descendantsOf(parseXml(body));
  const lines = readParagraphs(body);

  test("[W80] lies down, with at most four columns in a table and every topic in each", () => {
    const paper = elements.find(({ name }) => name === "w:pgSz")!.attributes;
    expect(paper["w:orient"]).toBe("landscape");
    expect(Number(paper["w:w"])).toBeGreaterThan(Number(paper["w:h"]));
    const tables = elements.filter(({ name }) => name === "w:tbl");
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const inside = descendantsOf(table);
      expect(inside.filter(({ name }) => name === "w:tr")).toHaveLength(3);
      expect(inside.filter(({ name }) => name === "w:tblHeader")).toHaveLength(1);
      expect(inside.filter(({ name }) => name === "w:gridCol").length).toBeLessThanOrEqual(5);
      expect(inside.filter(({ name }) => name === "w:tblCaption")).toHaveLength(1);
    }
    expect(lines).toContain("Matris, del 1 av 2: Utkast, nora.md, Malmö, Håbo");
  });

  test("[W81] states are words, and so is the meaning of each that occurs", () => {
    for (const line of [
      "(saknas)",
      "(ej sett)",
      "(hittades inte i texten)",
      "[bör] +46 är riktnumret. [3]",
      "Ej tillämpligt: inga frågor. [1]",
    ])
      expect(lines).toContain(line);
    expect(lines).toContain(
      'hittat i texten: [ska] =HYPERLINK("http://evil.example";"klicka")\nAndra raden & <b> (Avsnitt: Innan ni börjar) [2]'
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;"),
    );
    expect(lines.some((line) => line.startsWith("hittades inte i texten: "))).toBe(true);
  });

  test("[W82] every number in a cell leads to its source in the list, and addresses are links", () => {
    const names = elements
      .filter(({ name }) => name === "w:bookmarkStart")
      .map(({ attributes }) => attributes["w:name"]);
    const anchors = elements
      .filter(({ attributes }) => attributes["w:anchor"] !== undefined)
      .map(({ attributes }) => attributes["w:anchor"]);
    expect(new Set(names).size).toBe(names.length);
    expect(anchors.length).toBeGreaterThan(4);
    for (const anchor of anchors) expect(names).toContain(anchor);
    expect(part("word/_rels/document.xml.rels")).toContain("https://exempel.se/%C3%A5%20b");
    expect(lines.some((line) => line.endsWith("ingen adress alls"))).toBe(true);
  });

  test("[W1] the same matrix at the same time is the same bytes", () => {
    expect(writeMatrixDocx(smallMatrix, options)).toEqual(writeMatrixDocx(smallMatrix, options));
    expect(writeMatrixXlsx(smallMatrix, options)).toEqual(writeMatrixXlsx(smallMatrix, options));
  });
});

describe("the matrix as an Excel file", () => {
  const part = open(writeMatrixXlsx(smallMatrix, options));
  const sheet = (number: number) =>
    descendantsOf(parseXml(part(`xl/worksheets/sheet${number}.xml`)));

  test("[W85] four sheets, each with a head that stays in sight, filters and is printed again", () => {
    const names = descendantsOf(parseXml(part("xl/workbook.xml")))
      .filter(({ name }) => name === "sheet")
      .map(({ attributes }) => attributes.name);
    expect(names).toEqual(["Matris", "Uppgifter", "Källor", "Om tabellen"]);
    for (const number of [1, 2, 3, 4]) {
      const elements = sheet(number);
      expect(elements.find(({ name }) => name === "pane")?.attributes).toMatchObject({
        ySplit: "1",
        state: "frozen",
      });
      expect(elements.some(({ name }) => name === "autoFilter")).toBe(true);
      expect(part("xl/workbook.xml")).toContain(`'${names[number - 1]}'!$1:$1`);
    }
  });

  test("[W86] no text is a formula, and what looks like one stays text when it is edited", () => {
    const all = [1, 2, 3, 4].flatMap(sheet);
    expect(all.filter(({ name }) => name === "f")).toEqual([]);
    const looks = descendantsOf(parseXml(part("xl/styles.xml"))).filter(
      ({ name, attributes }) => name === "xf" && attributes.xfId !== undefined,
    );
    const risky = all.filter(({ name, children }) => {
      const text = name === "c" ? descendantsOf({ name, attributes: {}, children }) : [];
      return /^[=+@-]/.test(String(text.find((each) => each.name === "t")?.children[0] ?? ""));
    });
    expect(risky).toHaveLength(3);
    for (const { attributes } of risky)
      expect(looks[Number(attributes.s)]?.attributes.quotePrefix).toBe("1");
  });

  test("[W87] a whole date is a date, a year is what it is", () => {
    expect(dayNumber("2015-10-08")).toBe(42285);
    const values = sheet(3).filter(({ name }) => name === "v");
    expect(values.map(({ children }) => children[0])).toContain("42285");
    expect(part("xl/worksheets/sheet3.xml")).toContain(">2011<");
  });

  test("[W85] a row is as high as its longest cell, as far as a row can be", () => {
    const heights = sheet(2)
      .filter(({ name }) => name === "row")
      .map(({ attributes }) => Number(attributes.ht));
    // The formula-like text of the second statement has two lines; its kind takes two of its column.
    expect(heights.slice(0, 3)).toEqual([15, 30, 30]);
    const long = { ...smallMatrix.cells[1]!, statement: "ord ".repeat(5000) };
    const tall = open(writeMatrixXlsx({ ...smallMatrix, cells: [long] }, options));
    expect(tall("xl/worksheets/sheet2.xml")).toContain('ht="409"');
  });

  test("[W88] columns are named as a spreadsheet names them", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map((column) => cellName(0, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "AZ1",
      "BA1",
      "ZZ1",
      "AAA1",
    ]);
  });
});

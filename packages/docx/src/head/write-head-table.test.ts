import { emptyHead, readHeadRows } from "@klubba/model";
import { expect, test } from "vitest";
import { doc, everyConstruct, p } from "../cases/every-construct.ts";
import { openWhole, readParagraphs } from "../cases/open-docx.ts";

test("[W20] what only the decision can tell says so; other empty entries have no row", () => {
  const head = { ...emptyHead, title: "Policy", decidedOn: "2026-12-01" };
  expect(readHeadRows(head).map(({ label, lines }) => `${label}: ${lines.join(" + ")}`)).toEqual([
    "Dokumentnamn: Policy",
    "Status: Utkast",
    "Beslutsdatum: 2026-12-01",
    "Paragraf: fylls i efter beslut",
    "Gäller från: fylls i efter beslut",
    "Revideras senast: fylls i efter beslut",
  ]);
});

test("[W20] an English document has English labels", () => {
  const head = { ...emptyHead, language: "en", related: "One\nTwo\n" } as const;
  expect(readHeadRows(head).map(({ label, lines }) => `${label}: ${lines.join(" + ")}`)).toEqual([
    "Status: Draft",
    "Decision date: filled in after the decision",
    "Paragraph: filled in after the decision",
    "Valid from: filled in after the decision",
    "Review by: filled in after the decision",
    "Related documents and laws: One + Two",
  ]);
});

test("[W20] the table follows the title, with a header row and a header column", async () => {
  const { body } = await openWhole(everyConstruct);
  const table = body.slice(body.indexOf("<w:tbl>"), body.indexOf("</w:tbl>"));
  expect(readParagraphs(body.slice(0, body.indexOf("<w:tbl>")))).toEqual([
    "Policy för sociala medier",
  ]);
  expect(readParagraphs(table).slice(0, 4)).toEqual([
    "Uppgift",
    "Innehåll",
    "Dokumentnamn",
    "Policy för sociala medier",
  ]);
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(table).toContain('w:firstRow="1" w:lastRow="0" w:firstColumn="1"');
  expect(table).toContain('<w:tblCaption w:val="Uppgifter om dokumentet"/>');
});

test("[W20] the head table can be declined", async () => {
  expect((await openWhole(doc(p("a")), { headTable: false })).body).not.toContain("w:tbl");
});

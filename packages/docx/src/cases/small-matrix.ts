import { type Matrix, type MatrixCell, type MatrixColumn, surveyLimit } from "@klubba/diff";

const column = (id: string, parts: Partial<MatrixColumn> = {}): MatrixColumn => ({
  id,
  name: id,
  kind: "municipality",
  county: "Skåne län",
  population: 45_000,
  documentTitle: `Riktlinjer för ${id}`,
  documentType: "riktlinjer",
  date: "2015-10-08",
  coverage: "beginning",
  coverageNote: "",
  url: "https://exempel.se",
  ...parts,
});
const cell = (topic: string, id: string, parts: Partial<MatrixCell> = {}): MatrixCell => ({
  topic,
  column: id,
  statement: null,
  strength: null,
  source: null,
  seen: false,
  state: "notSeen",
  blocks: [],
  likeness: null,
  ...parts,
});
const own = { date: null, coverage: null, url: null, documentType: null } as const;
const text = { kind: "document", ...own } as const;
const file = { kind: "imported", ...own } as const;

/** Every state and kind of column, and texts that a spreadsheet or Word could take for something else. */
export const smallMatrix: Matrix = {
  topics: [
    { id: "plan", title: "Plan före start" },
    { id: "time", title: "Svarstid" },
  ],
  columns: [
    column("Utkast", text),
    column("nora.md", file),
    column("Malmö"),
    column("Håbo", { date: "2011" }),
    column("Ånge", { date: null }),
  ],
  cells: [
    cell("plan", "Utkast", { state: "missing" }),
    cell("plan", "nora.md", {
      state: "found",
      seen: true,
      statement: '=HYPERLINK("http://evil.example";"klicka")\nAndra raden & <b>',
      strength: "ska",
      source: "Innan ni börjar",
      blocks: ["b1"],
      likeness: 0.4,
    }),
    cell("plan", "Malmö", {
      state: "stated",
      seen: true,
      statement: "+46 är riktnumret.",
      strength: "bör",
      source: "https://exempel.se/å b",
    }),
    cell("plan", "Malmö", {
      state: "stated",
      seen: true,
      statement: "@konto öppnas.",
      source: "https://exempel.se/å b",
    }),
    cell("plan", "Håbo"),
    cell("plan", "Ånge", {
      state: "stated",
      seen: true,
      statement: "Ett\u0001två",
      source: "ingen adress alls",
    }),
    cell("time", "Utkast", {
      state: "notApplicable",
      seen: true,
      statement: "Ej tillämpligt: inga frågor.",
    }),
    cell("time", "nora.md", { state: "notFound" }),
    cell("time", "Malmö"),
    cell("time", "Håbo", {
      state: "stated",
      seen: true,
      statement: "2015-10-08",
      strength: "fårInte",
      source: "https://exempel.se/b",
    }),
    cell("time", "Ånge"),
  ],
  limit: surveyLimit.sv,
};

import type { Localized, PolicyDocument } from "@klubba/model";

/** One kind of thing that the file does not hold as the document does, and how many of it. */
export interface ReceiptLine {
  readonly text: Localized;
  readonly count: number;
  /** Which ones, where they have a name. */
  readonly details: readonly string[];
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Blob;
  /** Empty when the file holds everything. */
  readonly receipt: readonly ReceiptLine[];
}

const texts: Record<"comments" | "suggestions" | "pictures" | "unfilled", Localized> = {
  comments: { sv: "Kommentarer följer inte med", en: "Comments are left out" },
  suggestions: {
    sv: "Ändringsförslag följer inte med som förslag",
    en: "Suggestions are not kept as suggestions",
  },
  pictures: {
    sv: "Bilder ligger kvar i Klubba; filen hänvisar till dem",
    en: "Pictures stay in Klubba; the file refers to them",
  },
  unfilled: { sv: "Fält som inte är ifyllda", en: "Fields that are not filled in" },
};

/** What JSON cannot hold, and what its reader should know: it is the document but its pictures. */
export function readJsonReceipt(document: PolicyDocument): ReceiptLine[] {
  const pictures = new Set<string>();
  document.body.descendants((node) => {
    if (node.type.name === "image") pictures.add(String(node.attrs["src"]));
  });
  const unfilled = readUnfilled(document);
  return onlyMet([
    { text: texts.pictures, count: pictures.size, details: [] },
    { text: texts.unfilled, count: unfilled.length, details: unfilled },
  ]);
}

/** What Markdown cannot hold: comments, suggestions and pictures. All else returns as it was. */
export function readMarkdownReceipt(document: PolicyDocument): ReceiptLine[] {
  const comments = new Set<string>();
  const suggestions = new Set<string>();
  document.body.descendants((node) => {
    const { id, suggestion } = node.attrs;
    if (typeof suggestion === "string" && suggestion !== "") suggestions.add(`block:${String(id)}`);
    for (const mark of node.marks) {
      if (mark.type.name === "comment") comments.add(String(mark.attrs["thread"]));
      else if (["insertion", "deletion", "formatting"].includes(mark.type.name)) {
        suggestions.add(String(mark.attrs["id"]));
      }
    }
  });
  return [
    ...onlyMet([
      { text: texts.comments, count: comments.size, details: [] },
      { text: texts.suggestions, count: suggestions.size, details: [] },
    ]),
    ...readJsonReceipt(document),
  ];
}

const onlyMet = (lines: readonly ReceiptLine[]): ReceiptLine[] =>
  lines.filter((line) => line.count > 0);

/** Labels of the fields that are used in the text but not filled in, each once, in reading order. */
function readUnfilled({ body, fields }: PolicyDocument): string[] {
  const labels = new Set<string>();
  body.descendants((node) => {
    if (node.type.name !== "field") return;
    const name = String(node.attrs["name"]);
    const field = fields[name];
    if ((field?.value ?? "").trim() === "") labels.add(field?.label ?? name);
  });
  return [...labels];
}
